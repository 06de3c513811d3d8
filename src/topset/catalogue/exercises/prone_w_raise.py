from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Prone W Raise",
    pattern=Pattern.REAR_FLY,
    muscles={
        Muscle.ROTATOR_CUFF: 1.0,
        Muscle.UPPER_BACK: 1.0,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.NONE,
    stresses=("shoulder",),
    aliases=("Floor W Raise",),
)
