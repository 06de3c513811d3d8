from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Glute Bridge",
    pattern=Pattern.HIP_EXTENSION,
    muscles={Muscle.GLUTES: 1.0, Muscle.HAMSTRINGS: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=50,
    aliases=("Bodyweight Glute Bridge", "Hip Raise", "Hip Bridge"),
    elsewhere={"hevy": ("Glute Bridge",), "liftosaur": ("Glute Bridge", "Glute Bridge, Bodyweight")},
)
