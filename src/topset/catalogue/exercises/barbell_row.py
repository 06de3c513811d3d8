from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Barbell Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    skill=Skill.PRACTISED,
    spine=2,
    stresses=("lower back",),
    aliases=("Bent-Over Row", "BB Row", "Bent-Over Barbell Row", "Barbell Bent-Over Row"),
    elsewhere={
        "strong": ("Bent Over Row (Barbell)",),
        "hevy": ("Bent Over Row (Barbell)",),
        "fitnotes": ("Barbell Row",),
        "liftosaur": ("Bent Over Row", "Bent Over Row, Barbell"),
    },
)
