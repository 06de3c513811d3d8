from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Lateral Lunge",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ADDUCTORS: 1.0,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.ALTERNATING,
    body_mass_percent=85,
    stresses=("hip", "knee"),
    aliases=("Side Lunge", "Lateral Squat"),
    elsewhere={"hevy": ("Lateral Lunge", "Lateral Squat")},
)
