from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Doorway Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(),  # a door frame, or a towel around both handles
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=35,  # estimate
    stresses=("elbow",),
    aliases=("Towel Door Row", "Door-Frame Row"),
)
