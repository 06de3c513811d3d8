from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Wall Sit",
    pattern=Pattern.SQUAT,
    muscles={Muscle.QUADS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    measure=Measure.TIME,
    standing=Standing.SPECIAL,
    stresses=("knee",),
    aliases=("Wall Squat Hold", "Wall Squat"),
    elsewhere={"hevy": ("Wall Sit",)},
)
