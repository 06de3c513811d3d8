from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Upright Row",
    pattern=Pattern.UPRIGHT_ROW,
    muscles={
        Muscle.SIDE_DELTS: 1.0,
        Muscle.TRAPS: 1.0,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.CABLE,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    spine=1,
    seconds_per_rep=2.5,
    stresses=("shoulder", "wrist"),
    elsewhere={
        "strong": ("Upright Row (Cable)",),
        "hevy": ("Upright Row (Cable)",),
        "liftosaur": ("Upright Row, Cable",),
    },
)
