from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Triceps Kickback",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    step_g=1000,
    seconds_per_rep=2.5,
    stresses=("elbow",),
    aliases=("Dumbbell Kickback",),
    elsewhere={"hevy": ("Triceps Kickback (Dumbbell)",)},
)
