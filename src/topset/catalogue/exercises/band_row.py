from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.BANDS,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    aliases=("Seated Band Row", "Standing Band Row"),
    elsewhere={
        "strong": ("Bent Over Row (Band)",),
        "hevy": ("Bent Over Row (Band)",),
        "liftosaur": ("Bent Over Row, Band", "Seated Row, Band"),
    },
)
