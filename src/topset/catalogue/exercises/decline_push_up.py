from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Decline Push-Up",
    pattern=Pattern.INCLINE_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=75,  # feet 60 cm up
    seconds_per_rep=2.5,
    stresses=("shoulder", "wrist"),
    aliases=("Feet-Elevated Push-Up",),
    elsewhere={"hevy": ("Decline Push Up",)},
)
