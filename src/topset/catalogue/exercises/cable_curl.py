from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    spine=1,
    stresses=("elbow",),
    aliases=("Cable Biceps Curl", "Standing Cable Curl"),
    elsewhere={
        "strong": ("Bicep Curl (Cable)",),
        "hevy": ("Bicep Curl (Cable)", "Single Arm Curl (Cable)"),
        "fitnotes": ("Cable Curl",),
        "liftosaur": ("Bicep Curl, Cable",),
    },
)
