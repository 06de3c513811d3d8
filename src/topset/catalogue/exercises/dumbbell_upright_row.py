from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Upright Row",
    pattern=Pattern.UPRIGHT_ROW,
    muscles={
        Muscle.SIDE_DELTS: 1.0,
        Muscle.TRAPS: 1.0,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=2000,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    elsewhere={
        "strong": ("Upright Row (Dumbbell)",),
        "hevy": ("Upright Row (Dumbbell)",),
        "liftosaur": ("Upright Row, Dumbbell",),
    },
)
