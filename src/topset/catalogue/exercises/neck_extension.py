from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Neck Extension",
    pattern=Pattern.NECK,
    muscles={Muscle.NECK: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=8,  # the head's own share; a plate adds to it
    step_g=1250,
    stresses=("neck",),
    aliases=("Lying Neck Extension", "Plate Neck Extension"),
    elsewhere={"hevy": ("Lying Neck Extension", "Lying Neck Extension (Weighted)")},
)
