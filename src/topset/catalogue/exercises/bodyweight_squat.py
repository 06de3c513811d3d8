from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Bodyweight Squat",
    pattern=Pattern.SQUAT,
    muscles={Muscle.QUADS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=85,
    seconds_per_rep=2.5,
    stresses=("knee",),
    aliases=("Air Squat", "Free Squat", "Prisoner Squat"),
    elsewhere={
        "strong": ("Squat (Bodyweight)",),
        "hevy": ("Squat (Bodyweight)", "Full Squat"),
        "liftosaur": ("Squat, Bodyweight",),
    },
)
