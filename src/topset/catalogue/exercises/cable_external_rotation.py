from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable External Rotation",
    pattern=Pattern.ROTATION,
    muscles={Muscle.ROTATOR_CUFF: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    aliases=("External Rotation", "Cable Shoulder External Rotation"),
    elsewhere={"hevy": ("Shoulder External Rotation (Cable)",)},
)
