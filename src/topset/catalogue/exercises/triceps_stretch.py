from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Triceps Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.TRICEPS: 1.0, Muscle.LATS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    stresses=("shoulder", "elbow"),
    aliases=("Overhead Triceps Stretch",),
)
