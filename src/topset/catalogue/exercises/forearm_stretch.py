from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Forearm Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.FOREARMS: 1.0},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    stresses=("wrist",),
    aliases=("Wrist Flexor Stretch", "Wrist Extensor Stretch", "Wrist Stretch"),
)
