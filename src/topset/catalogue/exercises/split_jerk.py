from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Split Jerk",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    main_lift=True,
    skill=Skill.TECHNICAL,
    spine=2,
    seconds_per_rep=4.0,
    stresses=("shoulder", "knee", "wrist"),
    aliases=("Jerk", "Barbell Split Jerk"),
    elsewhere={"strong": ("Split Jerk (Barbell)",), "hevy": ("Split Jerk",)},
)
