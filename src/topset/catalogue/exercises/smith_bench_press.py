from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Smith Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES, Equipment.BENCH),
    kind=Kind.COMPOUND,
    stresses=("shoulder",),
    elsewhere={
        "strong": ("Bench Press (Smith Machine)",),
        "hevy": ("Bench Press (Smith Machine)",),
        "liftosaur": ("Bench Press, Smith Machine",),
    },
)
