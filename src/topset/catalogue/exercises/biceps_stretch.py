from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Biceps Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.BICEPS: 1.0, Muscle.FRONT_DELTS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    stresses=("shoulder",),
    aliases=("Wall Biceps Stretch",),
)
