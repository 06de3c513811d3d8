from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Kickback",
    pattern=Pattern.HIP_EXTENSION,
    muscles={Muscle.GLUTES: 1.0, Muscle.HAMSTRINGS: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BAND,
    laterality=Laterality.UNILATERAL,
    seconds_per_rep=2.5,
    aliases=("Band Glute Kickback",),
    elsewhere={"liftosaur": ("Glute Kickback, Band",)},
)
