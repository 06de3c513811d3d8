from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Suspension Triceps Extension",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.SUSPENSION_TRAINER,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=45,  # estimate: it rises with the lean
    stresses=("elbow", "shoulder"),
    aliases=("TRX Triceps Extension",),
    elsewhere={"hevy": ("Triceps Extension (Suspension)",)},
)
