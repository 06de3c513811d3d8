from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Barbell Glute Bridge",
    pattern=Pattern.HIP_EXTENSION,
    muscles={Muscle.GLUTES: 1.0, Muscle.HAMSTRINGS: 0.5},
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    spine=1,
    step_g=5_000,
    stresses=("hip",),
    elsewhere={
        "hevy": ("Partial Glute Bridge (Barbell)",),
        "fitnotes": ("Barbell Glute Bridge",),
        "liftosaur": ("Glute Bridge, Barbell",),
    },
)
