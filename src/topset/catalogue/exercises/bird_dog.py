from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Bird Dog",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={
        Muscle.ERECTORS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ABS: 0.5,
        Muscle.OBLIQUES: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.NONE,
    laterality=Laterality.ALTERNATING,
    seconds_per_rep=5.0,
    aliases=("Quadruped Arm and Leg Raise",),
    elsewhere={"hevy": ("Bird Dog",)},
)
