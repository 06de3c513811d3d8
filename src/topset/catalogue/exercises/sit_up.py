from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Sit-Up",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0, Muscle.HIP_FLEXORS: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=40,
    seconds_per_rep=2.5,
    stresses=("lower back",),
    aliases=("Weighted Sit-Up", "Bodyweight Sit-Up"),
    elsewhere={
        "strong": ("Sit Up",),
        "hevy": ("Sit Up", "Sit Up (Weighted)"),
        "liftosaur": ("Sit Up", "Sit Up, Bodyweight"),
    },
)
