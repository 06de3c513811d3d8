from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Leg Extension",
    pattern=Pattern.KNEE_EXTENSION,
    muscles={Muscle.QUADS: 1.0},
    equipment=(Equipment.LEG_EXTENSION,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    step_g=5_000,
    stresses=("knee",),
    aliases=("Machine Leg Extension", "Knee Extension", "Quad Extension"),
    elsewhere={
        "strong": ("Leg Extension (Machine)",),
        "hevy": ("Leg Extension (Machine)",),
        "fitnotes": ("Leg Extension Machine",),
        "liftosaur": ("Leg Extension", "Leg Extension, Leverage Machine"),
    },
)
