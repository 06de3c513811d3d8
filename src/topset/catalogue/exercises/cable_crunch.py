from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Crunch",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0, Muscle.OBLIQUES: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    stresses=("lower back",),
    aliases=("Kneeling Cable Crunch", "Rope Crunch"),
    elsewhere={
        "strong": ("Cable Crunch",),
        "hevy": ("Cable Crunch",),
        "fitnotes": ("Cable Crunch",),
        "liftosaur": ("Cable Crunch", "Crunch, Cable"),
    },
)
