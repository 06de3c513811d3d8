from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Rack Pull",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.TRAPS: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=3,
    step_g=5_000,
    stresses=("lower back",),
    aliases=("Barbell Rack Pull", "Rack Deadlift"),
    elsewhere={
        "strong": ("Rack Pull (Barbell)",),
        "hevy": ("Rack Pull",),
        "fitnotes": ("Rack Pull",),
    },
)
