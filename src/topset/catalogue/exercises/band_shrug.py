from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Band Shrug",
    pattern=Pattern.SHRUG,
    muscles={Muscle.TRAPS: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BAND,
    seconds_per_rep=2.5,
    stresses=("neck",),
    elsewhere={"liftosaur": ("Shrug, Band",)},
)
