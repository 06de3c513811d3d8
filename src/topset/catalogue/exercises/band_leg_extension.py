from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Leg Extension",
    pattern=Pattern.KNEE_EXTENSION,
    muscles={Muscle.QUADS: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    laterality=Laterality.UNILATERAL,
    stresses=("knee",),
    aliases=("Band Knee Extension",),
    elsewhere={"liftosaur": ("Leg Extension, Band",)},
)
