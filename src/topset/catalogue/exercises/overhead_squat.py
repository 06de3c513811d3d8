from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Overhead Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.ABS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    skill=Skill.TECHNICAL,
    standing=Standing.SPECIAL,
    spine=2,
    seconds_per_rep=4.0,
    stresses=("shoulder", "wrist", "knee"),
    aliases=("OHS", "Barbell Overhead Squat"),
    elsewhere={
        "strong": ("Overhead Squat (Barbell)",),
        "hevy": ("Overhead Squat",),
        "liftosaur": ("Overhead Squat", "Overhead Squat, Barbell"),
    },
)
