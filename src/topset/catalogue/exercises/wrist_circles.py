from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Wrist Circles",
    pattern=Pattern.DRILL,
    muscles={Muscle.FOREARMS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    seconds_per_rep=2.0,
    stresses=("wrist",),
    aliases=("Wrist Rotations", "Wrist Rolls"),
)
