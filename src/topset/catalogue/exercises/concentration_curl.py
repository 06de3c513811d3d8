from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Concentration Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    step_g=2000,
    stresses=("elbow",),
    aliases=("Seated Concentration Curl",),
    elsewhere={
        "strong": ("Concentration Curl (Dumbbell)",),
        "hevy": ("Concentration Curl",),
        "fitnotes": ("Dumbbell Concentration Curl",),
        "liftosaur": ("Concentration Curl",),
    },
)
