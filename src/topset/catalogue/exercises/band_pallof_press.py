from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Pallof Press",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={Muscle.OBLIQUES: 1.0, Muscle.ABS: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BAND,
    laterality=Laterality.UNILATERAL,
    standing=Standing.STAPLE,
    seconds_per_rep=4.0,
    aliases=("Band Anti-Rotation Press",),
)
