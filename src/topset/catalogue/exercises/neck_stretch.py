from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Neck Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.NECK: 1.0, Muscle.TRAPS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    stresses=("neck",),
    aliases=("Upper Trap Stretch", "Trapezius Stretch", "Lateral Neck Stretch"),
)
