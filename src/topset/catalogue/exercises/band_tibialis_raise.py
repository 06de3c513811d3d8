from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Tibialis Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.TIBIALIS: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    aliases=("Band Dorsiflexion", "Band Tib Raise"),
)
