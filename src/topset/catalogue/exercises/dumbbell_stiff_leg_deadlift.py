from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Stiff-Leg Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    standing=Standing.SPECIAL,
    spine=2,
    step_g=2_000,
    seconds_per_rep=4.0,
    stresses=("lower back",),
    aliases=("Dumbbell Straight-Leg Deadlift",),
    elsewhere={
        "strong": ("Stiff Leg Deadlift (Dumbbell)",),
        "liftosaur": ("Stiff Leg Deadlift, Dumbbell", "Straight Leg Deadlift, Dumbbell"),
    },
)
