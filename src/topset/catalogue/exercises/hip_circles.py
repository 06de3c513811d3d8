from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Hip Circles",
    pattern=Pattern.DRILL,
    muscles={
        Muscle.GLUTES: 0.5,
        Muscle.HIP_FLEXORS: 0.5,
        Muscle.ABDUCTORS: 0.5,
    },
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    seconds_per_rep=2.0,
    stresses=("hip",),
    aliases=("Hip CARs", "Standing Hip Circle", "Hip Rotations"),
)
