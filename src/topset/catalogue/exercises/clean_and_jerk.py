from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Clean and Jerk",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.TECHNICAL,
    standing=Standing.STAPLE,
    spine=3,
    seconds_per_rep=7.0,
    stresses=("knee", "lower back", "shoulder", "wrist"),
    aliases=("C&J", "Barbell Clean and Jerk"),
    elsewhere={
        "strong": ("Clean and Jerk (Barbell)",),
        "hevy": ("Clean and Jerk",),
        "liftosaur": ("Clean and Jerk", "Clean and Jerk, Barbell"),
    },
)
