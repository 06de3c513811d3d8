from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Crunch",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=25,
    seconds_per_rep=2.5,
    stresses=("lower back", "neck"),
    aliases=("Bodyweight Crunch", "Weighted Crunch", "Ab Crunch"),
    elsewhere={
        "strong": ("Crunch",),
        "hevy": ("Crunch", "Crunch (Weighted)"),
        "fitnotes": ("Crunch",),
        "liftosaur": ("Crunch", "Crunch, Bodyweight"),
    },
)
