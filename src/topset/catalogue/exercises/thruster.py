from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Thruster",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.FRONT_DELTS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=2,
    stresses=("knee", "shoulder", "wrist"),
    aliases=("Barbell Thruster",),
    elsewhere={
        "strong": ("Thruster (Barbell)",),
        "hevy": ("Thruster (Barbell)",),
        "liftosaur": ("Thruster", "Thruster, Barbell"),
    },
)
