from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Hip Flexor Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.HIP_FLEXORS: 1.0, Muscle.QUADS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("knee", "hip"),
    aliases=("Kneeling Hip Flexor Stretch", "Half-Kneeling Hip Flexor Stretch", "Psoas Stretch"),
)
