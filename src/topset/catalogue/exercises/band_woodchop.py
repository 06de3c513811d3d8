from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Band Woodchop",
    pattern=Pattern.TRUNK_ROTATION,
    muscles={Muscle.OBLIQUES: 1.0, Muscle.ABS: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BAND,
    laterality=Laterality.UNILATERAL,
    stresses=("lower back",),
    aliases=("Band Twist", "Band Chop", "Band Rotation"),
    elsewhere={"liftosaur": ("Cable Twist, Band",)},
)
