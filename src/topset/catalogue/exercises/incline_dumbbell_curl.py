from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Incline Dumbbell Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.DUMBBELLS, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("elbow", "shoulder"),
    aliases=("Incline Curl",),
    elsewhere={
        "strong": ("Incline Curl (Dumbbell)",),
        "hevy": ("Seated Incline Curl (Dumbbell)",),
        "fitnotes": ("Seated Incline Dumbbell Curl",),
        "liftosaur": ("Incline Curl",),
    },
)
