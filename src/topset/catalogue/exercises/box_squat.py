from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Box Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.BOX),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=3,
    seconds_per_rep=4.0,
    stresses=("lower back", "hip", "shoulder"),
    aliases=("Barbell Box Squat",),
    elsewhere={
        "strong": ("Box Squat (Barbell)",),
        "hevy": ("Box Squat (Barbell)",),
        "liftosaur": ("Box Squat", "Box Squat, Barbell"),
    },
)
