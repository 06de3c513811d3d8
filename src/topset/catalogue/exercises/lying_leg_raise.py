from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Lying Leg Raise",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0, Muscle.HIP_FLEXORS: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=30,
    stresses=("lower back",),
    aliases=("Flat Leg Raise", "Floor Leg Raise"),
    elsewhere={
        "strong": ("Flat Leg Raise", "Flat Knee Raise"),
        "hevy": ("Lying Leg Raise", "Lying Knee Raise"),
        "liftosaur": ("Flat Leg Raise", "Flat Knee Raise"),
    },
)
