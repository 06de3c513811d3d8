from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=2000,
    stresses=("elbow",),
    aliases=("DB Curl", "Dumbbell Biceps Curl", "Biceps Curl", "Alternating Dumbbell Curl"),
    elsewhere={
        "strong": ("Bicep Curl (Dumbbell)",),
        "hevy": ("Bicep Curl (Dumbbell)",),
        "fitnotes": ("Dumbbell Curl",),
        "liftosaur": ("Bicep Curl", "Bicep Curl, Dumbbell"),
    },
)
