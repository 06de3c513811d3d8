from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Barbell Hack Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=2,
    seconds_per_rep=3.5,
    stresses=("knee", "lower back"),
    elsewhere={"strong": ("Hack Squat (Barbell)",), "liftosaur": ("Hack Squat, Barbell",)},
)
