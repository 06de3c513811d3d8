from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Running",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.DISTANCE,
    stresses=("knee", "ankle"),
    aliases=("Run", "Jogging", "Outdoor Running"),
    elsewhere={
        "strong": ("Running",),
        "hevy": ("Running",),
        "fitnotes": ("Running (Outdoor)",),
    },
)
