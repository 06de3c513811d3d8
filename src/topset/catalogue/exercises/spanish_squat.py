from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Spanish Squat",
    pattern=Pattern.SQUAT,
    muscles={Muscle.QUADS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(Equipment.BANDS, Equipment.RACK),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    standing=Standing.SPECIAL,
    body_mass_percent=85,
    seconds_per_rep=4.0,
    aliases=("Band Spanish Squat",),
)
