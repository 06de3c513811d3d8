from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Prone Y Raise",
    pattern=Pattern.REAR_FLY,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.NONE,
    stresses=("shoulder",),
    aliases=("Floor Y Raise",),
)
