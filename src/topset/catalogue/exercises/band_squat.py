from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.BANDS,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    spine=1,
    stresses=("knee",),
    aliases=("Resistance Band Squat",),
    elsewhere={"strong": ("Squat (Band)",), "hevy": ("Squat (Band)",)},
)
