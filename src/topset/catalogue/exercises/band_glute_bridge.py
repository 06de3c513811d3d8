from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Glute Bridge",
    pattern=Pattern.HIP_EXTENSION,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ABDUCTORS: 0.5,
    },
    equipment=(Equipment.BANDS,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    aliases=("Band Hip Thrust",),
    elsewhere={"liftosaur": ("Glute Bridge, Band", "Hip Thrust, Band")},
)
