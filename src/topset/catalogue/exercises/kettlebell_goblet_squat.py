from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Kettlebell Goblet Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ADDUCTORS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(Equipment.KETTLEBELLS,),
    kind=Kind.COMPOUND,
    spine=1,
    step_g=4_000,
    stresses=("knee", "wrist"),
    elsewhere={
        "strong": ("Goblet Squat (Kettlebell)",),
        "hevy": ("Kettlebell Goblet Squat",),
        "liftosaur": ("Goblet Squat, Kettlebell",),
    },
)
