from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Arm Circles",
    pattern=Pattern.DRILL,
    muscles={
        Muscle.FRONT_DELTS: 0.5,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.ROTATOR_CUFF: 0.5,
    },
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    standing=Standing.STAPLE,
    seconds_per_rep=1.5,
    stresses=("shoulder",),
    aliases=("Arm Swings", "Shoulder Circles"),
)
