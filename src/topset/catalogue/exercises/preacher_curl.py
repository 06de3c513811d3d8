from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Preacher Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.EZ_BAR, Equipment.PLATES, Equipment.PREACHER_BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    stresses=("elbow",),
    aliases=("EZ-Bar Preacher Curl", "Scott Curl", "Barbell Preacher Curl"),
    elsewhere={
        "strong": ("Preacher Curl (Barbell)",),
        "hevy": ("Preacher Curl (Barbell)",),
        "fitnotes": ("EZ-Bar Preacher Curl",),
        "liftosaur": ("Preacher Curl, Barbell", "Preacher Curl, EZ Bar"),
    },
)
