from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Pendlay Row",
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
    skill=Skill.PRACTISED,
    spine=2,
    stresses=("lower back",),
    aliases=("Dead-Stop Row",),
    elsewhere={
        "strong": ("Pendlay Row (Barbell)",),
        "hevy": ("Pendlay Row (Barbell)",),
        "fitnotes": ("Pendlay Row",),
        "liftosaur": ("Pendlay Row",),
    },
)
