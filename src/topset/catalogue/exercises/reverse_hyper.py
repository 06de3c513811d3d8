from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Reverse Hyper",
    pattern=Pattern.HIP_EXTENSION,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.REVERSE_HYPER,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    step_g=5_000,
    seconds_per_rep=2.5,
    stresses=("lower back",),
    aliases=("Reverse Hyperextension",),
    elsewhere={
        "hevy": ("Reverse Hyperextension",),
        "liftosaur": ("Reverse Hyperextension", "Reverse Hyperextension, Leverage Machine"),
    },
)
