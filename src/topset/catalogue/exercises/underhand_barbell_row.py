from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Underhand Barbell Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    spine=2,
    stresses=("lower back", "elbow"),
    aliases=("Yates Row", "Reverse-Grip Barbell Row", "Supinated Barbell Row"),
    elsewhere={"strong": ("Bent Over Row - Underhand (Barbell)",)},
)
