from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Incline Dumbbell Press",
    pattern=Pattern.INCLINE_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("shoulder",),
    aliases=("Incline Dumbbell Bench Press", "Incline Dumbbell Bench"),
    elsewhere={
        "strong": ("Incline Bench Press (Dumbbell)",),
        "hevy": ("Incline Bench Press (Dumbbell)",),
        "fitnotes": ("Incline Dumbbell Bench Press",),
        "liftosaur": ("Incline Bench Press, Dumbbell",),
    },
)
