from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Chest Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.CHEST: 1.0, Muscle.FRONT_DELTS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("shoulder",),
    aliases=("Doorway Stretch", "Doorway Chest Stretch", "Pec Stretch"),
)
