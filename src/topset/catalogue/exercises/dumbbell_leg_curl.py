from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Leg Curl",
    pattern=Pattern.KNEE_FLEXION,
    muscles={Muscle.HAMSTRINGS: 1.0},
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    step_g=2_000,
    aliases=("Dumbbell Hamstring Curl",),
)
