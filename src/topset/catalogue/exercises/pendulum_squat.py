from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Pendulum Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.PENDULUM_SQUAT,),
    kind=Kind.COMPOUND,
    spine=1,
    seconds_per_rep=3.5,
    stresses=("knee",),
    aliases=("Pendulum Squat Machine",),
    elsewhere={"hevy": ("Pendulum Squat (Machine)",)},
)
