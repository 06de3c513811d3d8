from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Frog Pump",
    pattern=Pattern.HIP_EXTENSION,
    muscles={Muscle.GLUTES: 1.0, Muscle.ABDUCTORS: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    standing=Standing.SPECIAL,
    body_mass_percent=50,
    seconds_per_rep=2.0,
    elsewhere={"hevy": ("Frog Pumps (Dumbbell)",)},
)
