from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Upper Back Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.UPPER_BACK: 1.0, Muscle.REAR_DELTS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    aliases=("Rhomboid Stretch", "Hug Stretch"),
)
