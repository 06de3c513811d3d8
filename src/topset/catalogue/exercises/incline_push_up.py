from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Incline Push-Up",
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
    body_mass_percent=41,  # hands 60 cm up; any table or bench will do
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Hands-Elevated Push-Up", "Elevated Push-Up"),
    elsewhere={"hevy": ("Incline Push Ups",)},
)
