from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Floor Dip",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={Muscle.TRICEPS: 1.0, Muscle.FRONT_DELTS: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=35,  # estimate
    seconds_per_rep=2.5,
    stresses=("shoulder", "elbow", "wrist"),
    aliases=("Floor Triceps Dip",),
    elsewhere={"hevy": ("Floor Triceps Dip",)},
)
