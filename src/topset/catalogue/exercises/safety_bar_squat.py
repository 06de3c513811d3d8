from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Safety-Bar Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.ADDUCTORS: 0.5,
        Muscle.UPPER_BACK: 0.5,
    },
    equipment=(Equipment.SAFETY_BAR, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    main_lift=True,
    skill=Skill.PRACTISED,
    spine=3,
    seconds_per_rep=3.5,
    stresses=("knee", "lower back"),
    aliases=("Safety Squat Bar Squat", "Yoke Bar Squat"),
    elsewhere={"liftosaur": ("Safety Squat Bar Squat",)},
)
