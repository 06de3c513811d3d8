from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Reverse Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.FOREARMS: 1.0, Muscle.BICEPS: 0.5},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=2000,
    stresses=("elbow", "wrist"),
    elsewhere={
        "strong": ("Reverse Curl (Dumbbell)",),
        "hevy": ("Reverse Curl (Dumbbell)",),
        "liftosaur": ("Reverse Curl, Dumbbell",),
    },
)
