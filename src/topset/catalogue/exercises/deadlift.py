from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.QUADS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    spine=3,
    step_g=5_000,
    seconds_per_rep=3.5,
    stresses=("lower back", "hip"),
    aliases=("Conventional Deadlift", "Barbell Deadlift"),
    elsewhere={
        "strong": ("Deadlift (Barbell)",),
        "hevy": ("Deadlift (Barbell)",),
        "fitnotes": ("Deadlift",),
        "liftosaur": ("Deadlift", "Deadlift, Barbell"),
    },
)
