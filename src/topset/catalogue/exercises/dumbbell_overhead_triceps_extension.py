from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Overhead Triceps Extension",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    step_g=2000,
    stresses=("elbow", "shoulder"),
    aliases=(
        "Overhead Triceps Extension",
        "Triceps Extension",
        "Seated Triceps Press",
        "French Press",
        "Dumbbell Triceps Extension",
    ),
    elsewhere={
        "strong": ("Triceps Extension (Dumbbell)", "Triceps Extension"),
        "hevy": (
            "Triceps Extension (Dumbbell)",
            "Seated Triceps Press",
            "Single Arm Tricep Extension (Dumbbell)",
        ),
        "fitnotes": ("Dumbbell Overhead Triceps Extension",),
        "liftosaur": ("Triceps Extension", "Triceps Extension, Dumbbell"),
    },
)
