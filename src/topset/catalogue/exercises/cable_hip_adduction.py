from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable Hip Adduction",
    pattern=Pattern.HIP_ADDUCTION,
    muscles={Muscle.ADDUCTORS: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
)
