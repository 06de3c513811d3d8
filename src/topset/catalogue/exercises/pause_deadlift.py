from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Pause Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.QUADS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=3,
    step_g=5_000,
    seconds_per_rep=5.0,
    stresses=("lower back",),
    aliases=("Paused Deadlift",),
)
