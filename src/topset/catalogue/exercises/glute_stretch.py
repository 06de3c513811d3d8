from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Glute Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.GLUTES: 1.0},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("hip", "knee"),
    aliases=("Figure-Four Stretch", "Pigeon Pose", "Pigeon Stretch", "Piriformis Stretch"),
)
