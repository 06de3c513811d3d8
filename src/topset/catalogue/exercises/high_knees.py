from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Pattern

EXERCISE = Exercise(
    name="High Knees",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    laterality=Laterality.ALTERNATING,
    seconds_per_rep=0.7,
    stresses=("knee", "hip"),
    aliases=("Running in Place",),
    elsewhere={"strong": ("High Knee Skips",), "hevy": ("High Knees", "High Knee Skips")},
)
