from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="EZ-Bar Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.EZ_BAR, Equipment.PLATES),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    spine=1,
    stresses=("elbow",),
    aliases=("EZ-Bar Biceps Curl",),
    elsewhere={
        "hevy": ("EZ Bar Biceps Curl",),
        "fitnotes": ("EZ-Bar Curl",),
        "liftosaur": ("Bicep Curl, EZ Bar",),
    },
)
