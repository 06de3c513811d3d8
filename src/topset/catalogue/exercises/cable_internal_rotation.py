from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable Internal Rotation",
    pattern=Pattern.ROTATION,
    muscles={Muscle.ROTATOR_CUFF: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    aliases=("Internal Rotation", "Cable Shoulder Internal Rotation"),
)
