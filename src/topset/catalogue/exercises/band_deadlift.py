from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.QUADS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BANDS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BAND,
    spine=1,
    stresses=("lower back",),
    aliases=("Resistance Band Deadlift",),
    elsewhere={
        "strong": ("Deadlift (Band)",),
        "hevy": ("Deadlift (Band)",),
        "liftosaur": ("Deadlift, Band",),
    },
)
