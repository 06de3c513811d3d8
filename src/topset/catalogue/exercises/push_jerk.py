from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Push Jerk",
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
    main_lift=True,
    skill=Skill.TECHNICAL,
    standing=Standing.STAPLE,
    spine=2,
    stresses=("shoulder", "knee", "wrist"),
    aliases=("Power Jerk", "Barbell Push Jerk"),
)
