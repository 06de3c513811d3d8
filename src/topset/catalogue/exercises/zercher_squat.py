from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Zercher Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.ABS: 0.5,
        Muscle.UPPER_BACK: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=2,
    seconds_per_rep=3.5,
    stresses=("elbow", "lower back", "knee"),
    aliases=("Barbell Zercher Squat",),
    elsewhere={
        "strong": ("Zercher Squat (Barbell)",),
        "hevy": ("Zercher Squat",),
        "liftosaur": ("Zercher Squat", "Zercher Squat, Barbell"),
    },
)
