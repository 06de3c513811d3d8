from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine Dip",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.TRICEPS: 1.0,
        Muscle.CHEST: 0.5,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.TRICEPS_MACHINE,),
    kind=Kind.COMPOUND,
    step_g=5000,
    stresses=("shoulder", "elbow"),
    aliases=("Dip Machine", "Seated Dip", "Seated Dip Machine", "Triceps Press Machine"),
    elsewhere={"hevy": ("Seated Dip Machine",)},
)
