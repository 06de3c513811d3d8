from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern, Standing

EXERCISE = Exercise(
    name="Light Cardio",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    aliases=("Easy Cardio", "General Warm-Up", "Warm-Up Cardio", "Cardio"),
    elsewhere={"strong": ("Aerobics",), "hevy": ("Aerobics", "Warm Up")},
)
