from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Cossack Squat",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.ADDUCTORS: 1.0,
        Muscle.GLUTES: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.ALTERNATING,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    body_mass_percent=85,
    seconds_per_rep=4.0,
    stresses=("hip", "knee"),
)
