from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Seated Leg Lift",
    pattern=Pattern.HIP_FLEXION,
    muscles={
        Muscle.HIP_FLEXORS: 1.0,
        Muscle.ABS: 0.5,
        Muscle.QUADS: 0.5,
    },
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.ALTERNATING,
    standing=Standing.SPECIAL,
    body_mass_percent=15,
    seconds_per_rep=2.0,
    aliases=("Seated Straight-Leg Raise",),
)
