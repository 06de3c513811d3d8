from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Child's Pose",
    pattern=Pattern.STRETCH,
    muscles={Muscle.ERECTORS: 1.0, Muscle.LATS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("knee", "shoulder"),
    aliases=("Lower Back Stretch", "Erector Stretch", "Erector Spinae Stretch", "Back Stretch"),
)
