from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Preacher Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.DUMBBELLS, Equipment.PREACHER_BENCH),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    step_g=2000,
    stresses=("elbow",),
    aliases=("One-Arm Preacher Curl",),
    elsewhere={
        "strong": ("Preacher Curl (Dumbbell)",),
        "hevy": ("Preacher Curl (Dumbbell)",),
        "fitnotes": ("Dumbbell Preacher Curl",),
        "liftosaur": ("Preacher Curl, Dumbbell",),
    },
)
