from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Smith Close-Grip Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.TRICEPS: 1.0,
        Muscle.CHEST: 0.5,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES, Equipment.BENCH),
    kind=Kind.COMPOUND,
    stresses=("elbow", "wrist", "shoulder"),
    elsewhere={
        "fitnotes": ("Smith Machine Close Grip Bench Press",),
        "liftosaur": ("Bench Press Close Grip, Smith Machine",),
    },
)
