from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="World's Greatest Stretch",
    pattern=Pattern.DRILL,
    muscles={
        Muscle.HIP_FLEXORS: 0.5,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.GLUTES: 0.5,
        Muscle.UPPER_BACK: 0.5,
    },
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.ALTERNATING,
    standing=Standing.STAPLE,
    seconds_per_rep=8.0,
    stresses=("hip", "knee"),
    aliases=("Lunge with Rotation", "Spiderman Lunge with Reach", "Spiderman Stretch"),
    elsewhere={"hevy": ("Spiderman",)},
)
