from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Bodyweight Single-Leg Romanian Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ABDUCTORS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    body_mass_percent=85,
    seconds_per_rep=4.0,
    aliases=("Bodyweight Single-Leg Deadlift",),
    elsewhere={"liftosaur": ("Single Leg Deadlift, Bodyweight",)},
    stresses=("lower back",),
)
