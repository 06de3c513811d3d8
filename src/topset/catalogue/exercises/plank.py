from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Plank",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={Muscle.ABS: 1.0, Muscle.OBLIQUES: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("lower back",),
    aliases=("Front Plank", "Forearm Plank", "Elbow Plank", "Weighted Plank"),
    elsewhere={
        "strong": ("Plank",),
        "hevy": ("Plank",),
        "fitnotes": ("Plank",),
        "liftosaur": ("Plank", "Plank, Bodyweight"),
    },
)
