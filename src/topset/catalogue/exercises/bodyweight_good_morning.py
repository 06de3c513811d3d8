from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Bodyweight Good Morning",
    pattern=Pattern.DRILL,
    muscles={
        Muscle.HAMSTRINGS: 0.5,
        Muscle.GLUTES: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    stresses=("lower back",),
    aliases=("Unloaded Good Morning",),
)
