from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine Triceps Extension",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.TRICEPS_MACHINE,),
    kind=Kind.ISOLATION,
    stresses=("elbow",),
    aliases=("Triceps Extension Machine", "Triceps Machine"),
    elsewhere={
        "strong": ("Triceps Extension (Machine)",),
        "hevy": ("Triceps Extension (Machine)",),
        "liftosaur": ("Triceps Extension, Leverage Machine",),
    },
)
