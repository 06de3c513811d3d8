from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Smith Split Squat",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES),
    kind=Kind.COMPOUND,
    laterality=Laterality.UNILATERAL,
    spine=1,
    stresses=("knee", "shoulder"),
    aliases=("Smith Machine Lunge", "Smith Machine Split Squat"),
)
