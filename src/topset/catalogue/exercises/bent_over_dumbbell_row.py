from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Bent-Over Dumbbell Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    spine=2,
    step_g=2000,
    stresses=("lower back",),
    aliases=("Two-Arm Dumbbell Row", "Dumbbell Bent-Over Row"),
    elsewhere={
        "strong": ("Bent Over Row (Dumbbell)",),
        "hevy": ("Bent Over Row (Dumbbell)",),
        "liftosaur": ("Bent Over Row, Dumbbell",),
    },
)
