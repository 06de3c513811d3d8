from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Hip Thrust",
    pattern=Pattern.HIP_EXTENSION,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.QUADS: 0.5,
    },
    equipment=(Equipment.HIP_THRUST_MACHINE,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    spine=1,
    step_g=5_000,
    stresses=("hip",),
    aliases=("Hip Thrust Machine", "Glute Drive"),
    elsewhere={"hevy": ("Hip Thrust (Machine)",), "liftosaur": ("Hip Thrust, Leverage Machine",)},
)
