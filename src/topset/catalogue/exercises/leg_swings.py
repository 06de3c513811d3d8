from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Leg Swings",
    pattern=Pattern.DRILL,
    muscles={Muscle.HAMSTRINGS: 0.5, Muscle.HIP_FLEXORS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    standing=Standing.STAPLE,
    seconds_per_rep=1.5,
    stresses=("hip",),
    aliases=("Front-to-Back Leg Swing", "Forward Leg Swing"),
)
