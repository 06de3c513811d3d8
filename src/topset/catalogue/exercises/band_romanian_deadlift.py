from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Romanian Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BANDS,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    spine=1,
    seconds_per_rep=3.5,
    stresses=("lower back",),
    aliases=("Resistance Band Romanian Deadlift", "Band Stiff-Leg Deadlift"),
    elsewhere={
        "strong": ("Straight Leg Deadlift (Band)",),
        "liftosaur": ("Straight Leg Deadlift, Band", "Stiff Leg Deadlift, Band"),
    },
)
