from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Suspension Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.SUSPENSION_TRAINER,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=45,  # estimate: it rises with the lean
    stresses=("elbow",),
    aliases=("TRX Curl",),
    elsewhere={"hevy": ("Bicep Curl (Suspension)",)},
)
