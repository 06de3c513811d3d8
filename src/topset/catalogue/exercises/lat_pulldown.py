from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Lat Pulldown",
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
    stresses=("shoulder",),
    aliases=("Wide-Grip Lat Pulldown", "LPD", "Pulldown"),
    elsewhere={
        "strong": ("Lat Pulldown (Cable)", "Lat Pulldown - Wide Grip (Cable)"),
        "hevy": ("Lat Pulldown (Cable)",),
        "fitnotes": ("Lat Pulldown",),
        "liftosaur": ("Lat Pulldown", "Lat Pulldown, Cable"),
    },
)
