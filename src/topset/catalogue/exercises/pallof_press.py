from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Pallof Press",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={Muscle.OBLIQUES: 1.0, Muscle.ABS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    standing=Standing.STAPLE,
    seconds_per_rep=4.0,
    aliases=("Cable Pallof Press", "Anti-Rotation Press"),
    elsewhere={"hevy": ("Cable Core Palloff Press",)},
)
