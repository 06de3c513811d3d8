from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Side-Lying Hip Adduction",
    pattern=Pattern.HIP_ADDUCTION,
    muscles={Muscle.ADDUCTORS: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    body_mass_percent=15,
    seconds_per_rep=2.5,
)
