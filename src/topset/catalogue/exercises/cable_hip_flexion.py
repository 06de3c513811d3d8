from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Hip Flexion",
    pattern=Pattern.HIP_FLEXION,
    muscles={Muscle.HIP_FLEXORS: 1.0, Muscle.ABS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    standing=Standing.SPECIAL,
    aliases=("Cable Knee Raise",),
)
