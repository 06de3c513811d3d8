from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Bicycle Crunch",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={
        Muscle.ABS: 1.0,
        Muscle.OBLIQUES: 1.0,
        Muscle.HIP_FLEXORS: 0.5,
    },
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.ALTERNATING,
    body_mass_percent=25,
    seconds_per_rep=2.0,
    stresses=("neck", "lower back"),
    aliases=("Cross-Body Crunch", "Oblique Crunch"),
    elsewhere={
        "strong": ("Bicycle Crunch", "Cross Body Crunch", "Oblique Crunch"),
        "hevy": ("Bicycle Crunch", "Bicycle Crunch Raised Legs", "Oblique Crunch", "Elbow to Knee"),
        "liftosaur": ("Bicycle Crunch", "Cross Body Crunch", "Oblique Crunch"),
    },
)
