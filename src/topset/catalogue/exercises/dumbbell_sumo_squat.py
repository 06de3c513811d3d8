from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Sumo Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ADDUCTORS: 1.0,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    spine=1,
    step_g=2_000,
    stresses=("hip", "knee"),
    aliases=("Sumo Squat", "Sumo Goblet Squat", "Plié Squat", "Plie Squat"),
    elsewhere={"hevy": ("Sumo Squat (Dumbbell)",)},
)
