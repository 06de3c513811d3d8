from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Close-Grip Lat Pulldown",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.LAT_PULLDOWN,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    step_g=5000,
    stresses=("elbow",),
    aliases=(
        "Close-Grip Pulldown",
        "V-Bar Pulldown",
        "Neutral-Grip Lat Pulldown",
        "Neutral-Grip Pulldown",
        "Lat Pulldown (V-Grip)",
    ),
    elsewhere={
        "strong": ("Lat Pulldown (Close Grip)",),
        "hevy": ("Lat Pulldown - Close Grip (Cable)",),
    },
)
