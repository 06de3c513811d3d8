from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Kickback",
    pattern=Pattern.HIP_EXTENSION,
    muscles={Muscle.GLUTES: 1.0, Muscle.HAMSTRINGS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    aliases=("Cable Glute Kickback", "Cable Hip Extension"),
    elsewhere={"hevy": ("Standing Cable Glute Kickbacks",)},
)
