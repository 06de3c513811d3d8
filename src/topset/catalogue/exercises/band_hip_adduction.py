from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Band Hip Adduction",
    pattern=Pattern.HIP_ADDUCTION,
    muscles={Muscle.ADDUCTORS: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BAND,
    laterality=Laterality.UNILATERAL,
    seconds_per_rep=2.5,
)
