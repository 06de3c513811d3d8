from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Pistol Squat",
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
    skill=Skill.TECHNICAL,
    body_mass_percent=85,
    seconds_per_rep=4.0,
    stresses=("knee", "hip", "ankle"),
    aliases=("Single-Leg Squat", "Pistol"),
    elsewhere={
        "strong": ("Pistol Squat",),
        "hevy": ("Pistol Squat",),
        "liftosaur": ("Pistol Squat", "Pistol Squat, Bodyweight"),
    },
)
