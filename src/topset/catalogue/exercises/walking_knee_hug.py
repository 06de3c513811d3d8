from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Walking Knee Hug",
    pattern=Pattern.DRILL,
    muscles={Muscle.GLUTES: 0.5, Muscle.HIP_FLEXORS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.ALTERNATING,
    stresses=("knee", "hip"),
    aliases=("Knee Hug", "Walking Knee to Chest"),
)
