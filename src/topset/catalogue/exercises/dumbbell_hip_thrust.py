from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Hip Thrust",
    pattern=Pattern.HIP_EXTENSION,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.QUADS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    step_g=2_000,
    stresses=("hip",),
    elsewhere={"hevy": ("Hip Thrust (Dumbbell)",)},
)
