from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Pull-Apart",
    pattern=Pattern.REAR_FLY,
    muscles={Muscle.REAR_DELTS: 1.0, Muscle.UPPER_BACK: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    aliases=("BPA",),
    elsewhere={"hevy": ("Band Pullaparts",)},
)
