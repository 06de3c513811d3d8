from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Band Reverse Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.FOREARMS: 1.0, Muscle.BICEPS: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    stresses=("elbow", "wrist"),
    elsewhere={
        "strong": ("Reverse Curl (Band)",),
        "liftosaur": ("Reverse Curl, Band",),
    },
)
