from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Scapular Push-Up",
    pattern=Pattern.DRILL,
    muscles={Muscle.CHEST: 0.5, Muscle.UPPER_BACK: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    stresses=("shoulder", "wrist"),
    aliases=("Scap Push-Up", "Serratus Push-Up"),
)
