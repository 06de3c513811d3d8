from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Elevated Pike Push-Up",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=75,  # estimate
    stresses=("shoulder", "wrist"),
    aliases=("Feet-Elevated Pike Push-Up",),
)
