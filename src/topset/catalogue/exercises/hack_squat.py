from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Hack Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.HACK_SQUAT,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    spine=1,
    step_g=5_000,
    seconds_per_rep=3.5,
    stresses=("knee",),
    aliases=("Machine Hack Squat", "Hack Squat Machine"),
    elsewhere={"strong": ("Hack Squat",), "hevy": ("Hack Squat (Machine)",)},
)
