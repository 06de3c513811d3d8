from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Barbell Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    spine=1,
    stresses=("elbow", "wrist"),
    aliases=("BB Curl", "Standing Barbell Curl", "Barbell Biceps Curl"),
    elsewhere={
        "strong": ("Bicep Curl (Barbell)",),
        "hevy": ("Bicep Curl (Barbell)", "21s Bicep Curl"),
        "fitnotes": ("Barbell Curl",),
        "liftosaur": ("Bicep Curl, Barbell",),
    },
)
