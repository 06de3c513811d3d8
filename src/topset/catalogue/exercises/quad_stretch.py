from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Quad Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.QUADS: 1.0},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("knee",),
    aliases=("Quadriceps Stretch", "Standing Quad Stretch", "Couch Stretch"),
)
