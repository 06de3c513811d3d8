from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Band External Rotation",
    pattern=Pattern.ROTATION,
    muscles={Muscle.ROTATOR_CUFF: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BAND,
    laterality=Laterality.UNILATERAL,
    aliases=("Band Shoulder External Rotation",),
)
