from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Straight-Arm Pulldown",
    pattern=Pattern.PULLOVER,
    muscles={Muscle.LATS: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    stresses=("shoulder", "elbow"),
    aliases=("Band Pullover",),
)
