from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable Reverse Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.FOREARMS: 1.0, Muscle.BICEPS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    stresses=("elbow", "wrist"),
    elsewhere={
        "hevy": ("Reverse Curl (Cable)",),
        "liftosaur": ("Reverse Curl, Cable",),
    },
)
