from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Side-Lying External Rotation",
    pattern=Pattern.ROTATION,
    muscles={Muscle.ROTATOR_CUFF: 1.0, Muscle.REAR_DELTS: 0.5},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    step_g=1000,
    aliases=("Dumbbell External Rotation", "Lying External Rotation"),
)
