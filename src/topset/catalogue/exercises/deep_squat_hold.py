from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Deep Squat Hold",
    pattern=Pattern.DRILL,
    muscles={
        Muscle.ADDUCTORS: 0.5,
        Muscle.GLUTES: 0.5,
        Muscle.CALVES: 0.5,
    },
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    stresses=("knee", "hip", "ankle"),
    aliases=("Squat Hold", "Deep Squat Stretch", "Third-World Squat"),
)
