from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Lateral Raise",
    pattern=Pattern.LATERAL_RAISE,
    muscles={Muscle.SIDE_DELTS: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    elsewhere={
        "strong": ("Lateral Raise (Band)",),
        "hevy": ("Lateral Raise (Band)",),
        "liftosaur": ("Lateral Raise, Band",),
    },
)
