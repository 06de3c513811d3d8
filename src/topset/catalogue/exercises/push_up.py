from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Push-Up",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=64,
    seconds_per_rep=2.5,
    stresses=("shoulder", "wrist"),
    aliases=("Press-Up", "Weighted Push-Up"),
    elsewhere={
        "strong": ("Push Up",),
        "hevy": ("Push Up", "Push Up (Weighted)"),
        "liftosaur": ("Push Up", "Push Up, Bodyweight"),
    },
)
