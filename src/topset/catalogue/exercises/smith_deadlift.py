from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Smith Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.QUADS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    spine=3,
    stresses=("lower back", "hip"),
    aliases=("Smith Machine Deadlift",),
    elsewhere={
        "strong": ("Deadlift (Smith Machine)",),
        "hevy": ("Deadlift (Smith Machine)",),
        "liftosaur": ("Deadlift, Smith Machine",),
    },
)
