from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Thoracic Rotation",
    pattern=Pattern.DRILL,
    muscles={Muscle.UPPER_BACK: 0.5, Muscle.OBLIQUES: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    aliases=("Quadruped Thoracic Rotation", "Open Book", "T-Spine Rotation", "Thread the Needle"),
)
