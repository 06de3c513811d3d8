from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Belt Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.BELT_SQUAT, Equipment.PLATES),
    kind=Kind.COMPOUND,
    step_g=5_000,
    stresses=("knee",),
    aliases=("Hip Belt Squat",),
    elsewhere={
        "hevy": ("Belt Squat (Machine)",),
        "liftosaur": ("Belt Squat", "Belt Squat, Leverage Machine"),
    },
)
