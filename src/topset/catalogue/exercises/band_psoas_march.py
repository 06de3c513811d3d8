from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Psoas March",
    pattern=Pattern.HIP_FLEXION,
    muscles={Muscle.HIP_FLEXORS: 1.0, Muscle.ABS: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BAND,
    laterality=Laterality.ALTERNATING,
    standing=Standing.SPECIAL,
    seconds_per_rep=2.5,
    aliases=("Band Hip Flexion", "Psoas March", "Band March"),
)
