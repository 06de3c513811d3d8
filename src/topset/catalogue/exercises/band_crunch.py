from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Crunch",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0, Muscle.OBLIQUES: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    stresses=("lower back",),
    aliases=("Kneeling Band Crunch", "Resistance Band Crunch"),
)
