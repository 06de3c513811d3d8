from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Woodchop",
    pattern=Pattern.TRUNK_ROTATION,
    muscles={Muscle.OBLIQUES: 1.0, Muscle.ABS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.COMPOUND,
    laterality=Laterality.UNILATERAL,
    standing=Standing.STAPLE,
    stresses=("lower back",),
    aliases=("Woodchop", "Wood Chopper", "Cable Twist", "Cable Chop", "Cable Rotation"),
    elsewhere={
        "strong": ("Cable Twist",),
        "hevy": ("Cable Twist (Up to down)", "Cable Twist (Down to up)"),
        "liftosaur": ("Cable Twist", "Cable Twist, Cable"),
    },
)
