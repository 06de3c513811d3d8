from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Tibialis Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.TIBIALIS: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    standing=Standing.STAPLE,
    body_mass_percent=50,
    seconds_per_rep=2.5,
    aliases=("Tib Raise", "Wall Tibialis Raise", "Toe Raise"),
)
