from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Kneeling Push-Up",
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
    body_mass_percent=49,
    seconds_per_rep=2.5,
    stresses=("shoulder", "wrist"),
    aliases=("Knee Push-Up", "Push-Up on Knees"),
    elsewhere={
        "strong": ("Push Up (Knees)",),
        "hevy": ("Kneeling Push Up",),
    },
)
