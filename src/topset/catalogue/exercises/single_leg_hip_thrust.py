from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Single-Leg Hip Thrust",
    pattern=Pattern.HIP_EXTENSION,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.QUADS: 0.5,
    },
    equipment=(Equipment.BOX,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    body_mass_percent=60,
    elsewhere={
        "hevy": ("Single Leg Hip Thrust",),
        "liftosaur": (
            "Single Leg Hip Thrust",
            "Single Leg Hip Thrust, Bodyweight",
            "Single Leg Glute Bridge On Bench",
        ),
    },
)
