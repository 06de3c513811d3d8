from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dead Bug",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={
        Muscle.ABS: 1.0,
        Muscle.OBLIQUES: 0.5,
        Muscle.HIP_FLEXORS: 0.5,
    },
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.NONE,
    laterality=Laterality.ALTERNATING,
    standing=Standing.STAPLE,
    seconds_per_rep=4.0,
    elsewhere={"hevy": ("Dead Bug",)},
)
