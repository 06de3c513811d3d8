from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Inchworm",
    pattern=Pattern.DRILL,
    muscles={
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ABS: 0.5,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    seconds_per_rep=7.0,
    stresses=("shoulder", "wrist", "lower back"),
    aliases=("Walkout", "Hand Walkout"),
)
