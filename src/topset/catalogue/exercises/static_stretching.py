from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Static Stretching",
    pattern=Pattern.STRETCH,
    muscles={},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    aliases=("Stretching", "Static Stretch", "Cool-Down Stretching"),
    elsewhere={"strong": ("Stretching",), "hevy": ("Stretching",)},
)
