from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("shoulder",),
    aliases=("DB Bench Press", "DB Bench", "Flat Dumbbell Press", "Dumbbell Press", "Dumbbell Chest Press"),
    elsewhere={
        "strong": ("Bench Press (Dumbbell)",),
        "hevy": ("Bench Press (Dumbbell)",),
        "fitnotes": ("Flat Dumbbell Bench Press",),
        "liftosaur": ("Bench Press, Dumbbell",),
    },
)
