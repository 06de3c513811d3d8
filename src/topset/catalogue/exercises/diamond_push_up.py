from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Diamond Push-Up",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.TRICEPS: 1.0,
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=64,
    seconds_per_rep=2.5,
    stresses=("elbow", "wrist", "shoulder"),
    aliases=("Triangle Push-Up",),
    elsewhere={"hevy": ("Diamond Push Up",)},
)
