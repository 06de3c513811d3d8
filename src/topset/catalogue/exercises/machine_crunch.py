from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Crunch",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0},
    equipment=(Equipment.AB_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    step_g=5_000,
    stresses=("lower back",),
    aliases=("Ab Machine", "Crunch Machine", "Ab Crunch Machine", "Abdominal Machine"),
    elsewhere={
        "strong": ("Crunch (Machine)",),
        "hevy": ("Crunch (Machine)",),
        "fitnotes": ("Crunch Machine",),
        "liftosaur": ("Crunch, Leverage Machine",),
    },
)
