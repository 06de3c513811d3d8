from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Russian Twist",
    pattern=Pattern.TRUNK_ROTATION,
    muscles={
        Muscle.OBLIQUES: 1.0,
        Muscle.ABS: 0.5,
        Muscle.HIP_FLEXORS: 0.5,
    },
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.ALTERNATING,
    body_mass_percent=25,
    seconds_per_rep=2.0,
    stresses=("lower back",),
    aliases=("Weighted Russian Twist",),
    elsewhere={
        "strong": ("Russian Twist",),
        "hevy": ("Russian Twist (Bodyweight)", "Russian Twist (Weighted)"),
        "liftosaur": ("Russian Twist", "Russian Twist, Bodyweight"),
    },
)
