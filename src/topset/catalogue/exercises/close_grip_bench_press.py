from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Close-Grip Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.TRICEPS: 1.0,
        Muscle.CHEST: 0.5,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.BENCH),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    stresses=("elbow", "wrist", "shoulder"),
    aliases=("CGBP", "Narrow-Grip Bench Press"),
    elsewhere={
        "strong": ("Bench Press - Close Grip (Barbell)",),
        "hevy": ("Bench Press - Close Grip (Barbell)",),
        "fitnotes": ("Close Grip Barbell Bench Press",),
        "liftosaur": ("Bench Press Close Grip",),
    },
)
