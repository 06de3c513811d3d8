from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Triceps Pushdown",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    seconds_per_rep=2.5,
    stresses=("elbow",),
    aliases=("Cable Pushdown", "Triceps Pressdown", "Straight-Bar Pushdown", "V-Bar Pushdown"),
    elsewhere={
        "strong": ("Triceps Pushdown (Cable - Straight Bar)", "Triceps Pushdown (Cable)"),
        "hevy": ("Triceps Pushdown", "Triceps Pressdown"),
        "fitnotes": ("V-Bar Push Down",),
        "liftosaur": ("Triceps Pushdown",),
    },
)
