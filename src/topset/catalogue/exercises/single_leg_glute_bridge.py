from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Single-Leg Glute Bridge",
    pattern=Pattern.HIP_EXTENSION,
    muscles={Muscle.GLUTES: 1.0, Muscle.HAMSTRINGS: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    body_mass_percent=50,
    aliases=("Single-Leg Bridge",),
    elsewhere={
        "strong": ("Single Leg Bridge",),
        "hevy": ("Single Leg Glute Bridge",),
        "liftosaur": (
            "Single Leg Bridge",
            "Single Leg Glute Bridge Bent Knee",
            "Single Leg Glute Bridge Straight Leg",
        ),
    },
)
