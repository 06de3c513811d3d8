from topset.model.exercise import Equipment, Exercise, Kind, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Sandbag Carry",
    pattern=Pattern.CARRY,
    muscles={
        Muscle.ERECTORS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(Equipment.STRONGMAN,),
    kind=Kind.COMPOUND,
    measure=Measure.DISTANCE,
    standing=Standing.SPECIAL,
    spine=2,
    step_g=10_000,
    stresses=("lower back",),
    aliases=("Bear-Hug Carry", "Sandbag Bear-Hug Carry"),
)
