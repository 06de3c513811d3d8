from topset.model.exercise import Exercise, Kind, LoadMode, Pattern

EXERCISE = Exercise(
    name="Burpee",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    seconds_per_rep=4.0,
    stresses=("wrist", "knee"),
    aliases=("Squat Thrust",),
    elsewhere={"strong": ("Burpee",), "hevy": ("Burpee", "Burpee Over the Bar")},
)
