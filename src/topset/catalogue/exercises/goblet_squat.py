from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Goblet Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ADDUCTORS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    spine=1,
    step_g=2_000,
    stresses=("knee", "wrist"),
    aliases=("Dumbbell Goblet Squat",),
    elsewhere={"hevy": ("Goblet Squat",), "liftosaur": ("Goblet Squat", "Goblet Squat, Dumbbell")},
)
