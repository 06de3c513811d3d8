from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Overhead Triceps Extension",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    stresses=("elbow", "shoulder"),
    aliases=("Overhead Cable Triceps Extension", "Overhead Rope Extension", "Cable Triceps Extension"),
    elsewhere={
        "strong": ("Triceps Extension (Cable)",),
        "hevy": ("Overhead Triceps Extension (Cable)", "Triceps Extension (Cable)"),
        "fitnotes": ("Cable Overhead Triceps Extension",),
        "liftosaur": ("Triceps Extension, Cable",),
    },
)
