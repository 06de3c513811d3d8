from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Clamshell",
    pattern=Pattern.HIP_ABDUCTION,
    muscles={Muscle.ABDUCTORS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    standing=Standing.SPECIAL,
    body_mass_percent=10,
    seconds_per_rep=2.5,
    aliases=("Clam", "Side-Lying Clam"),
    elsewhere={"hevy": ("Clamshell",), "liftosaur": ("Side Lying Clam",)},
)
