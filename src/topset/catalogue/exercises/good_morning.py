from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Good Morning",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.GLUTES: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    spine=3,
    seconds_per_rep=4.0,
    stresses=("lower back", "shoulder"),
    aliases=("Barbell Good Morning",),
    elsewhere={
        "strong": ("Good Morning (Barbell)",),
        "hevy": ("Good Morning (Barbell)",),
        "fitnotes": ("Good Morning",),
        "liftosaur": ("Good Morning", "Good Morning, Barbell"),
    },
)
