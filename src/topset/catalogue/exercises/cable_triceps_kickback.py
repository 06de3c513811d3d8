from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Triceps Kickback",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    seconds_per_rep=2.5,
    stresses=("elbow",),
    aliases=("Triceps Cable Kickback",),
    elsewhere={"hevy": ("Triceps Kickback (Cable)",)},
)
