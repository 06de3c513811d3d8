from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Cobra Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.ABS: 1.0},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    stresses=("lower back", "wrist"),
    aliases=("Cobra Pose", "Abdominal Stretch", "Prone Press-Up Stretch", "Ab Stretch"),
)
