from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Hip Switches",
    pattern=Pattern.DRILL,
    muscles={Muscle.GLUTES: 0.5, Muscle.ADDUCTORS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.ALTERNATING,
    stresses=("hip", "knee"),
    aliases=("90/90 Hip Switch", "90/90 Hip Rotation", "Shin Box"),
)
