from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Underhand Lat Pulldown",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.UPPER_BACK: 0.5,
    },
    equipment=(Equipment.LAT_PULLDOWN,),
    kind=Kind.COMPOUND,
    step_g=5000,
    stresses=("elbow",),
    aliases=("Reverse-Grip Lat Pulldown", "Supinated Lat Pulldown"),
    elsewhere={
        "strong": ("Lat Pulldown - Underhand (Cable)",),
        "hevy": ("Reverse Grip Lat Pulldown (Cable)",),
        "liftosaur": ("Reverse Lat Pulldown",),
    },
)
