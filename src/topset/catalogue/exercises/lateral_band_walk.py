from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Lateral Band Walk",
    pattern=Pattern.HIP_ABDUCTION,
    muscles={Muscle.ABDUCTORS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BAND,
    laterality=Laterality.ALTERNATING,
    seconds_per_rep=2.0,
    aliases=("Band Side Step", "Band Lateral Walk", "Monster Walk", "X-Band Walk"),
    elsewhere={"hevy": ("Lateral Band Walks",)},
)
