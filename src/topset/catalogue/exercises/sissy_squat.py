from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Sissy Squat",
    pattern=Pattern.KNEE_EXTENSION,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.HIP_FLEXORS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    body_mass_percent=85,
    seconds_per_rep=3.5,
    stresses=("knee",),
    elsewhere={"hevy": ("Sissy Squat (Weighted)",), "liftosaur": ("Sissy Squat", "Sissy Squat, Bodyweight")},
)
