from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Spider Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.EZ_BAR, Equipment.PLATES, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.ISOLATION,
    stresses=("elbow",),
    aliases=("Prone Incline Curl",),
    elsewhere={"hevy": ("Spider Curl (Barbell)", "Spider Curl (Dumbbell)")},
)
