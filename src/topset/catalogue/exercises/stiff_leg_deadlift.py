from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Stiff-Leg Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    spine=3,
    seconds_per_rep=4.0,
    stresses=("lower back",),
    aliases=("SLDL", "Straight-Leg Deadlift", "Barbell Stiff-Leg Deadlift"),
    elsewhere={
        "strong": ("Stiff Leg Deadlift (Barbell)",),
        "hevy": ("Straight Leg Deadlift",),
        "fitnotes": ("Stiff-Legged Deadlift",),
        "liftosaur": (
            "Stiff Leg Deadlift",
            "Stiff Leg Deadlift, Barbell",
            "Straight Leg Deadlift",
            "Straight Leg Deadlift, Barbell",
        ),
    },
)
