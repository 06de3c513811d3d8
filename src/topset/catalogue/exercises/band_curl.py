from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    stresses=("elbow",),
    aliases=("Band Biceps Curl",),
    elsewhere={"liftosaur": ("Bicep Curl, Band",)},
)
