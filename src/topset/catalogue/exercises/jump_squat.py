from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Jump Squat",
    pattern=Pattern.JUMP,
    muscles={
        Muscle.QUADS: 0.5,
        Muscle.GLUTES: 0.5,
        Muscle.CALVES: 0.5,
    },
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.BODYWEIGHT,
    standing=Standing.STAPLE,
    body_mass_percent=100,
    seconds_per_rep=2.0,
    stresses=("knee", "ankle"),
    aliases=("Squat Jump", "Bodyweight Jump Squat"),
    elsewhere={
        "strong": ("Jump Squat",),
        "hevy": ("Jump Squat",),
        "liftosaur": ("Jump Squat", "Jump Squat, Bodyweight"),
    },
)
