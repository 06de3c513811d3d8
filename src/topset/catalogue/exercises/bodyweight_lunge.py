from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Bodyweight Lunge",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.ALTERNATING,
    body_mass_percent=85,
    seconds_per_rep=2.5,
    stresses=("knee",),
    elsewhere={
        "strong": ("Lunge (Bodyweight)",),
        "liftosaur": ("Lunge, Bodyweight", "Reverse Lunge, Bodyweight"),
    },
)
