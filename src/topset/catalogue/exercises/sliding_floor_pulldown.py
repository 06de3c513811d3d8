from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Sliding Floor Pulldown",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.NONE,  # prone on a towel on a smooth floor, the hands pull the body forward
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("Floor Lat Pulldown", "Towel Slide Pulldown"),
)
