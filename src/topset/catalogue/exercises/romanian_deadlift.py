from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Romanian Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    spine=2,
    seconds_per_rep=4.0,
    stresses=("lower back",),
    aliases=("RDL", "Barbell Romanian Deadlift"),
    elsewhere={
        "strong": ("Romanian Deadlift (Barbell)",),
        "hevy": ("Romanian Deadlift (Barbell)",),
        "fitnotes": ("Romanian Deadlift",),
        "liftosaur": ("Romanian Deadlift", "Romanian Deadlift, Barbell"),
    },
)
