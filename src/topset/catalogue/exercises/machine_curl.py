from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.CURL_MACHINE,),
    kind=Kind.ISOLATION,
    stresses=("elbow",),
    aliases=("Biceps Curl Machine", "Machine Preacher Curl", "Machine Biceps Curl"),
    elsewhere={
        "strong": ("Bicep Curl (Machine)", "Preacher Curl (Machine)"),
        "hevy": ("Bicep Curl (Machine)", "Preacher Curl (Machine)"),
        "fitnotes": ("Seated Machine Curl",),
        "liftosaur": ("Bicep Curl, Leverage Machine", "Preacher Curl, Leverage Machine"),
    },
)
