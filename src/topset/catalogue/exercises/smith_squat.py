from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Smith Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES),
    kind=Kind.COMPOUND,
    spine=2,
    stresses=("knee", "lower back", "shoulder"),
    aliases=("Smith Machine Squat",),
    elsewhere={
        "strong": ("Squat (Smith Machine)",),
        "hevy": ("Squat (Smith Machine)",),
        "liftosaur": ("Squat, Smith Machine",),
    },
)
