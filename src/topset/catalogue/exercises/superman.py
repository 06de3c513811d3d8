from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Superman",
    pattern=Pattern.BACK_EXTENSION,
    muscles={Muscle.ERECTORS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=40,
    seconds_per_rep=4.0,
    stresses=("lower back",),
    aliases=("Superman Raise", "Prone Back Extension"),
    elsewhere={
        "strong": ("Superman",),
        "hevy": ("Superman",),
        "liftosaur": ("Superman", "Superman, Bodyweight"),
    },
)
