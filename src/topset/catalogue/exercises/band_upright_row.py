from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Upright Row",
    pattern=Pattern.UPRIGHT_ROW,
    muscles={
        Muscle.SIDE_DELTS: 1.0,
        Muscle.TRAPS: 1.0,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.BANDS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    elsewhere={"liftosaur": ("Upright Row, Band",)},
)
