from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Hammer Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 1.0},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=2000,
    stresses=("elbow",),
    aliases=("Dumbbell Hammer Curl", "Neutral-Grip Curl"),
    elsewhere={
        "strong": ("Hammer Curl (Dumbbell)",),
        "hevy": ("Hammer Curl (Dumbbell)",),
        "fitnotes": ("Dumbbell Hammer Curl",),
        "liftosaur": ("Hammer Curl", "Hammer Curl, Dumbbell"),
    },
)
