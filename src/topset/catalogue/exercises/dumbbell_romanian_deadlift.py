from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Romanian Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    standing=Standing.STAPLE,
    spine=1,
    step_g=2_000,
    seconds_per_rep=4.0,
    stresses=("lower back",),
    aliases=("Two-Dumbbell Romanian Deadlift",),
    elsewhere={
        "strong": ("Romanian Deadlift (Dumbbell)",),
        "hevy": ("Romanian Deadlift (Dumbbell)",),
        "liftosaur": ("Romanian Deadlift, Dumbbell",),
    },
)
