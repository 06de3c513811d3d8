from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Band Front Raise",
    pattern=Pattern.FRONT_RAISE,
    muscles={Muscle.FRONT_DELTS: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    elsewhere={
        "strong": ("Front Raise (Band)",),
        "hevy": ("Front Raise (Band)",),
        "liftosaur": ("Front Raise, Band",),
    },
)
