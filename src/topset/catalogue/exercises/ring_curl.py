from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Ring Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.RINGS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=50,  # estimate: it rises with the lean
    stresses=("elbow",),
    aliases=("Bodyweight Curl",),
)
