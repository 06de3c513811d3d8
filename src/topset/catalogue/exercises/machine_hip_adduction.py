from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Hip Adduction",
    pattern=Pattern.HIP_ADDUCTION,
    muscles={Muscle.ADDUCTORS: 1.0},
    equipment=(Equipment.HIP_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    step_g=5_000,
    stresses=("hip",),
    aliases=(
        "Hip Adduction",
        "Hip Adductor",
        "Adductor Machine",
        "Seated Hip Adduction",
        "Hip Adduction Machine",
    ),
    elsewhere={
        "strong": ("Hip Adductor (Machine)",),
        "hevy": ("Hip Adduction (Machine)",),
        "liftosaur": ("Hip Adductor", "Hip Adductor, Leverage Machine"),
    },
)
