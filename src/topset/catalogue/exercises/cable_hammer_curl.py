from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable Hammer Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    spine=1,
    stresses=("elbow",),
    aliases=("Rope Hammer Curl", "Rope Curl"),
    elsewhere={
        "strong": ("Hammer Curl (Cable)",),
        "hevy": ("Hammer Curl (Cable)", "Rope Cable Curl"),
        "liftosaur": ("Hammer Curl, Cable",),
    },
)
