from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Close-Grip Push-Up",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.TRICEPS: 1.0,
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=64,
    seconds_per_rep=2.5,
    stresses=("elbow", "wrist", "shoulder"),
    aliases=("Narrow Push-Up", "Triceps Push-Up"),
    elsewhere={"hevy": ("Push Up - Close Grip",)},
)
