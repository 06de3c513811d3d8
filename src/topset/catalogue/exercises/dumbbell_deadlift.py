from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.QUADS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=2_000,
    stresses=("lower back",),
    elsewhere={
        "strong": ("Deadlift (Dumbbell)",),
        "hevy": ("Deadlift (Dumbbell)",),
        "liftosaur": ("Deadlift, Dumbbell",),
    },
)
