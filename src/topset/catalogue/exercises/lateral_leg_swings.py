from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Lateral Leg Swings",
    pattern=Pattern.DRILL,
    muscles={Muscle.ADDUCTORS: 0.5, Muscle.ABDUCTORS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    seconds_per_rep=1.5,
    stresses=("hip",),
    aliases=("Side-to-Side Leg Swing",),
)
