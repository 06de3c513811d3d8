from topset.model.exercise import Exercise, Kind, LoadMode, Pattern

EXERCISE = Exercise(
    name="Jumping Jacks",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    seconds_per_rep=1.0,
    stresses=("knee", "ankle"),
    aliases=("Star Jump",),
    elsewhere={"strong": ("Jumping Jack",), "hevy": ("Jumping Jack",)},
)
