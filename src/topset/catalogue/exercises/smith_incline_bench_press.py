from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Smith Incline Bench Press",
    pattern=Pattern.INCLINE_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    stresses=("shoulder",),
    aliases=("Smith Incline Press",),
    elsewhere={
        "strong": ("Incline Bench Press (Smith Machine)",),
        "hevy": ("Incline Bench Press (Smith Machine)",),
        "liftosaur": ("Incline Bench Press, Smith Machine",),
    },
)
