from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Power Clean",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.QUADS: 0.5,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.TECHNICAL,
    standing=Standing.STAPLE,
    spine=3,
    stresses=("lower back", "wrist"),
    aliases=("Barbell Power Clean",),
    elsewhere={
        "strong": ("Power Clean",),
        "hevy": ("Power Clean",),
        "liftosaur": ("Power Clean",),
    },
)
