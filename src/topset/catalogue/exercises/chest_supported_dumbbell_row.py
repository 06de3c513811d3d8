from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Chest-Supported Dumbbell Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    aliases=("Incline Dumbbell Row", "Chest-Supported Row", "CSR"),
    elsewhere={
        "strong": ("Incline Row (Dumbbell)",),
        "hevy": ("Chest Supported Incline Row (Dumbbell)",),
        "liftosaur": ("Incline Row",),
    },
)
