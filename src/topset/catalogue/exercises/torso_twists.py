from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Torso Twists",
    pattern=Pattern.DRILL,
    muscles={Muscle.OBLIQUES: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.ALTERNATING,
    standing=Standing.STAPLE,
    seconds_per_rep=1.5,
    stresses=("lower back",),
    aliases=("Trunk Twist", "Standing Torso Twist", "Trunk Rotation"),
)
