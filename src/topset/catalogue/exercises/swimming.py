from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Swimming",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.DISTANCE,
    stresses=("shoulder",),
    aliases=("Swim",),
    elsewhere={
        "strong": ("Swimming",),
        "hevy": ("Swimming",),
        "fitnotes": ("Swimming",),
    },
)
