from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Ankle Rocks",
    pattern=Pattern.DRILL,
    muscles={Muscle.CALVES: 0.5, Muscle.TIBIALIS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    seconds_per_rep=2.5,
    stresses=("ankle",),
    aliases=("Ankle Rocker", "Knee-to-Wall", "Ankle Mobilisation", "Ankle Mobilization"),
)
