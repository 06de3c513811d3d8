from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cat-Cow",
    pattern=Pattern.DRILL,
    muscles={Muscle.ERECTORS: 0.5, Muscle.ABS: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    standing=Standing.STAPLE,
    seconds_per_rep=4.0,
    aliases=("Cat-Camel", "Cat Stretch", "Cat and Cow"),
)
