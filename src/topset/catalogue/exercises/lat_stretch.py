from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Lat Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.LATS: 1.0},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("shoulder",),
    aliases=("Kneeling Lat Stretch", "Overhead Lat Stretch", "Latissimus Stretch"),
)
