from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Adductor Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.ADDUCTORS: 1.0},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    stresses=("hip",),
    aliases=("Butterfly Stretch", "Groin Stretch", "Frog Stretch", "Inner Thigh Stretch"),
)
