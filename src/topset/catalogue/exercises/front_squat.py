from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Front Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    spine=2,
    seconds_per_rep=3.5,
    stresses=("knee", "wrist"),
    aliases=("Barbell Front Squat",),
    elsewhere={
        "strong": ("Front Squat (Barbell)",),
        "hevy": ("Front Squat",),
        "fitnotes": ("Barbell Front Squat",),
        "liftosaur": ("Front Squat", "Front Squat, Barbell"),
    },
)
