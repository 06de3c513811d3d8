from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Low-Bar Squat",
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
    main_lift=True,
    skill=Skill.PRACTISED,
    spine=3,
    seconds_per_rep=3.5,
    stresses=("lower back", "hip", "shoulder", "knee"),
    aliases=("Low-Bar Back Squat", "Powerlifting Squat", "Barbell Low-Bar Squat"),
)
