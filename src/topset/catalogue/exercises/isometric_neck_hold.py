from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Isometric Neck Hold",
    pattern=Pattern.NECK,
    muscles={Muscle.NECK: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.NONE,  # the hands resist, once in each direction
    measure=Measure.TIME,
    stresses=("neck",),
    aliases=("Neck Isometric", "Hand-Resisted Neck Hold"),
)
