from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Reverse Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.FOREARMS: 1.0, Muscle.BICEPS: 0.5},
    equipment=(Equipment.EZ_BAR, Equipment.PLATES),
    kind=Kind.ISOLATION,
    spine=1,
    stresses=("elbow", "wrist"),
    aliases=("EZ-Bar Reverse Curl", "Barbell Reverse Curl", "Pronated Curl"),
    elsewhere={
        "strong": ("Reverse Curl (Barbell)",),
        "hevy": ("Reverse Curl (Barbell)",),
        "liftosaur": ("Reverse Curl, Barbell", "Reverse Curl, EZ Bar"),
    },
)
