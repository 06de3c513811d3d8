from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Walking",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.DISTANCE,
    aliases=("Walk", "Brisk Walk", "Hiking"),
    elsewhere={
        "strong": ("Walking", "Hiking"),
        "hevy": ("Walking", "Hiking"),
        "fitnotes": ("Walking",),
    },
)
