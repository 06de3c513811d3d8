from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Leg Curl",
    pattern=Pattern.KNEE_FLEXION,
    muscles={Muscle.HAMSTRINGS: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    aliases=("Band Hamstring Curl", "Lying Band Leg Curl"),
    elsewhere={"liftosaur": ("Lying Leg Curl, Band",)},
)
