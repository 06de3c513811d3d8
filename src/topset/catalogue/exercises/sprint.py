from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Sprint",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.DISTANCE,
    stresses=("knee", "ankle", "hip"),
    aliases=("Hill Sprint",),
    elsewhere={"hevy": ("Sprints",)},
)
