from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Incline Cable Press",
    pattern=Pattern.INCLINE_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.CABLE, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    step_g=5000,
    stresses=("shoulder",),
    elsewhere={
        "strong": ("Incline Bench Press (Cable)",),
        "liftosaur": ("Incline Bench Press, Cable", "Incline Chest Press, Cable"),
    },
)
