from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Back Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    spine=3,
    seconds_per_rep=3.5,
    stresses=("knee", "lower back", "shoulder"),
    aliases=("Barbell Back Squat", "Barbell Squat", "Squat", "High-Bar Squat"),
    elsewhere={
        "strong": ("Squat (Barbell)",),
        "hevy": ("Squat (Barbell)",),
        "fitnotes": ("Barbell Squat",),
        "liftosaur": ("Squat", "Squat, Barbell"),
    },
)
