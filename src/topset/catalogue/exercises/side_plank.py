from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Side Plank",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={
        Muscle.OBLIQUES: 1.0,
        Muscle.ABDUCTORS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    stresses=("shoulder",),
    aliases=("Side Bridge",),
    elsewhere={
        "strong": ("Side Plank",),
        "hevy": ("Side Plank",),
        "fitnotes": ("Side Plank",),
        "liftosaur": ("Side Plank", "Side Plank, Bodyweight"),
    },
)
