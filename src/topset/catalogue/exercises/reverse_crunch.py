from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Reverse Crunch",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0, Muscle.HIP_FLEXORS: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    standing=Standing.STAPLE,
    body_mass_percent=30,
    stresses=("lower back",),
    aliases=("Hip Curl-Up",),
    elsewhere={
        "strong": ("Reverse Crunch",),
        "hevy": ("Reverse Crunch",),
        "liftosaur": ("Reverse Crunch", "Reverse Crunch, Bodyweight"),
    },
)
