from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Donkey Kick",
    pattern=Pattern.HIP_EXTENSION,
    muscles={Muscle.GLUTES: 1.0, Muscle.HAMSTRINGS: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    body_mass_percent=15,
    seconds_per_rep=2.5,
    aliases=("Glute Kickback", "Bodyweight Glute Kickback", "Quadruped Hip Extension"),
    elsewhere={
        "hevy": ("Glute Kickback on Floor",),
        "liftosaur": ("Glute Kickback", "Glute Kickback, Bodyweight"),
    },
)
