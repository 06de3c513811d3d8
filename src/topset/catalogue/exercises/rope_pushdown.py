from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Rope Pushdown",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    seconds_per_rep=2.5,
    stresses=("elbow",),
    aliases=("Triceps Rope Pushdown", "Rope Pressdown", "Rope Triceps Pushdown"),
    elsewhere={
        "hevy": ("Triceps Rope Pushdown",),
        "fitnotes": ("Rope Push Down",),
    },
)
