from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Smith Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    spine=2,
    stresses=("lower back",),
    elsewhere={
        "hevy": ("Smith Machine Row",),
        "liftosaur": ("Bent Over Row, Smith Machine",),
    },
)
