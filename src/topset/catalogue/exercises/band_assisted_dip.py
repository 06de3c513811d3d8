from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band-Assisted Dip",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.TRICEPS: 1.0,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.DIP_BARS, Equipment.BANDS),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.ASSISTED,
    body_mass_percent=100,
    stresses=("shoulder", "elbow"),
    aliases=("Banded Dip",),
)
