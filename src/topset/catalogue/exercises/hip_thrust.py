from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Hip Thrust",
    pattern=Pattern.HIP_EXTENSION,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.QUADS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    spine=1,
    step_g=5_000,
    stresses=("hip",),
    aliases=("Barbell Hip Thrust",),
    elsewhere={
        "strong": ("Hip Thrust (Barbell)",),
        "hevy": ("Hip Thrust (Barbell)",),
        "liftosaur": ("Hip Thrust", "Hip Thrust, Barbell"),
    },
)
