from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Smith Hip Thrust",
    pattern=Pattern.HIP_EXTENSION,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.QUADS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES, Equipment.BENCH),
    kind=Kind.COMPOUND,
    spine=1,
    step_g=5_000,
    stresses=("hip",),
    aliases=("Smith Machine Hip Thrust",),
    elsewhere={"hevy": ("Hip Thrust (Smith Machine)",)},
)
