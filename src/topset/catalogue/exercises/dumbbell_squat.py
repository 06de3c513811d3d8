from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ADDUCTORS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=2_000,
    stresses=("knee",),
    elsewhere={
        "strong": ("Squat (Dumbbell)",),
        "hevy": ("Squat (Dumbbell)",),
        "liftosaur": ("Squat, Dumbbell",),
    },
)
