from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Pulldown",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.BANDS,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Banded Lat Pulldown", "Kneeling Band Pulldown"),
    elsewhere={
        "strong": ("Kneeling Pulldown (Band)", "Lat Pulldown - Underhand (Band)"),
        "hevy": ("Lat Pulldown (Band)", "Kneeling Pulldown (Band)"),
        "liftosaur": ("Kneeling Pulldown", "Lat Pulldown, Band"),
    },
)
