from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Calf Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.CALVES: 1.0},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("ankle",),
    aliases=("Standing Calf Stretch", "Wall Calf Stretch", "Gastrocnemius Stretch"),
)
