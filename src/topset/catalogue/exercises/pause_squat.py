from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Pause Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    main_lift=True,
    skill=Skill.PRACTISED,
    spine=3,
    seconds_per_rep=5.0,
    stresses=("knee", "lower back", "shoulder"),
    aliases=("Paused Back Squat", "Paused Squat", "Barbell Pause Squat"),
    elsewhere={"hevy": ("Pause Squat (Barbell)",)},
)
