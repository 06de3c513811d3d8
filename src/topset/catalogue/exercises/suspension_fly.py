from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Suspension Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0, Muscle.FRONT_DELTS: 0.5},
    equipment=(Equipment.SUSPENSION_TRAINER,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=50,  # estimate, at a moderate lean
    seconds_per_rep=3.5,
    stresses=("shoulder", "elbow"),
    aliases=("TRX Fly",),
    elsewhere={"hevy": ("Chest Fly (Suspension)",)},
)
