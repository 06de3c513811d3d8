from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Clean",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.UPPER_BACK: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.TECHNICAL,
    standing=Standing.STAPLE,
    spine=3,
    seconds_per_rep=4.0,
    stresses=("knee", "lower back", "wrist"),
    aliases=("Squat Clean", "Barbell Clean", "Full Clean"),
    elsewhere={
        "strong": ("Clean (Barbell)",),
        "hevy": ("Clean",),
        "liftosaur": ("Clean", "Clean, Barbell"),
    },
)
