from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Hip Abduction",
    pattern=Pattern.HIP_ABDUCTION,
    muscles={Muscle.ABDUCTORS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(Equipment.HIP_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    step_g=5_000,
    stresses=("hip",),
    aliases=(
        "Hip Abduction",
        "Hip Abductor",
        "Abductor Machine",
        "Seated Hip Abduction",
        "Hip Abduction Machine",
    ),
    elsewhere={
        "strong": ("Hip Abductor (Machine)",),
        "hevy": ("Hip Abduction (Machine)",),
        "liftosaur": ("Hip Abductor", "Hip Abductor, Leverage Machine"),
    },
)
