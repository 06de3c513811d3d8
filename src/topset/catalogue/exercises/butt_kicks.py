from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Butt Kicks",
    pattern=Pattern.DRILL,
    muscles={Muscle.HAMSTRINGS: 0.5, Muscle.QUADS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.ALTERNATING,
    seconds_per_rep=0.7,
    stresses=("knee",),
    aliases=("Heel Kick",),
)
