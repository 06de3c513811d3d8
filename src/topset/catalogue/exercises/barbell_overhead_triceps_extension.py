from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Barbell Overhead Triceps Extension",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.EZ_BAR, Equipment.PLATES),
    kind=Kind.ISOLATION,
    spine=1,
    stresses=("elbow", "shoulder"),
    aliases=("EZ-Bar Overhead Extension", "Barbell Triceps Extension", "EZ-Bar French Press"),
    elsewhere={
        "strong": ("Triceps Extension (Barbell)",),
        "hevy": ("Triceps Extension (Barbell)",),
        "liftosaur": ("Triceps Extension, Barbell", "Triceps Extension, EZ Bar"),
    },
)
