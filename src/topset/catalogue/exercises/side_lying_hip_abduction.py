from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Side-Lying Hip Abduction",
    pattern=Pattern.HIP_ABDUCTION,
    muscles={Muscle.ABDUCTORS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    body_mass_percent=15,
    seconds_per_rep=2.5,
    aliases=("Side-Lying Leg Raise", "Lateral Leg Raise"),
    elsewhere={
        "hevy": ("Lateral Leg Raises",),
        "liftosaur": ("Side Hip Abductor", "Hip Abductor, Bodyweight"),
    },
)
