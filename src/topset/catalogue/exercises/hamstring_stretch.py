from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Hamstring Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.HAMSTRINGS: 1.0},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("lower back",),
    aliases=(
        "Standing Hamstring Stretch",
        "Seated Hamstring Stretch",
        "Seated Forward Fold",
        "Static Hamstring Stretch",
    ),
)
