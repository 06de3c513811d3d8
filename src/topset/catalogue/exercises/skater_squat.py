from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Skater Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    body_mass_percent=85,
    seconds_per_rep=3.5,
    stresses=("knee",),
    aliases=("Airborne Lunge",),
)
