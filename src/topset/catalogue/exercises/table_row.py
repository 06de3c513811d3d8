from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Table Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(),  # a table that cannot tip
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=55,  # estimate
    stresses=("shoulder",),
    aliases=("Table Inverted Row",),
)
