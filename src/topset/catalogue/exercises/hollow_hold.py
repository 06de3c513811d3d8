from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Hollow Hold",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={Muscle.ABS: 1.0, Muscle.HIP_FLEXORS: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    measure=Measure.TIME,
    stresses=("lower back",),
    aliases=("Hollow Body Hold", "Hollow Body"),
)
