from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="V-Up",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0, Muscle.HIP_FLEXORS: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=50,
    seconds_per_rep=2.5,
    stresses=("lower back",),
    aliases=("Jackknife Sit-Up", "Jackknife"),
    elsewhere={
        "strong": ("V Up", "Jackknife Sit Up"),
        "hevy": ("V Up", "Jackknife Sit Up"),
        "liftosaur": ("V Up", "V Up, Bodyweight", "Jackknife Sit Up"),
    },
)
