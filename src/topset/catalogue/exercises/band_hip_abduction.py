from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Hip Abduction",
    pattern=Pattern.HIP_ABDUCTION,
    muscles={Muscle.ABDUCTORS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BAND,
    standing=Standing.STAPLE,
    seconds_per_rep=2.5,
    aliases=("Seated Band Hip Abduction",),
    elsewhere={"liftosaur": ("Hip Abductor, Band",)},
)
