from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Cycling",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.DISTANCE,
    aliases=("Bike Ride", "Outdoor Cycling"),
    elsewhere={
        "strong": ("Cycling",),
        "hevy": ("Cycling",),
        "fitnotes": ("Cycling",),
    },
)
