from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Snatch",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.SIDE_DELTS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.TECHNICAL,
    standing=Standing.STAPLE,
    spine=3,
    seconds_per_rep=4.0,
    stresses=("shoulder", "knee", "lower back", "wrist"),
    aliases=("Squat Snatch", "Barbell Snatch", "Full Snatch"),
    elsewhere={
        "strong": ("Snatch (Barbell)",),
        "hevy": ("Snatch",),
        "liftosaur": ("Snatch", "Snatch, Barbell"),
    },
)
