from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Clean High Pull",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.TRAPS: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.QUADS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.SIDE_DELTS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    skill=Skill.TECHNICAL,
    spine=3,
    seconds_per_rep=2.5,
    stresses=("shoulder", "lower back"),
    aliases=("High Pull", "Deadlift High Pull"),
    elsewhere={
        "strong": ("Deadlift High Pull (Barbell)",),
        "hevy": ("Deadlift High Pull",),
        "liftosaur": ("Deadlift High Pull", "Deadlift High Pull, Barbell"),
    },
)
