from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Reverse Plank",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    measure=Measure.TIME,
    standing=Standing.SPECIAL,
    stresses=("wrist", "shoulder"),
    elsewhere={"strong": ("Reverse Plank",), "hevy": ("Reverse Plank",)},
)
