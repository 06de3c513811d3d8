from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Smith Shoulder Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    spine=1,
    stresses=("shoulder",),
    aliases=("Smith Overhead Press", "Seated Smith Press", "Overhead Smith Seated"),
    elsewhere={
        "strong": ("Overhead Press (Smith Machine)",),
        "hevy": ("Overhead Press (Smith Machine)",),
        "fitnotes": ("Smith Machine Overhead Press",),
        "liftosaur": ("Overhead Press, Smith Machine", "Shoulder Press, Smith Machine"),
    },
)
