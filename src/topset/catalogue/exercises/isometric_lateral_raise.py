from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Isometric Lateral Raise",
    pattern=Pattern.LATERAL_RAISE,
    muscles={Muscle.SIDE_DELTS: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.NONE,  # the backs of the hands press into a wall or door frame
    measure=Measure.TIME,
    stresses=("shoulder",),
    aliases=("Doorway Lateral Raise", "Wall Lateral Raise"),
)
