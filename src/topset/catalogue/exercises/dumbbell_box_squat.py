from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Box Squat",  # down to a box, a bench or a chair, knees behind the toes
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    standing=Standing.SPECIAL,
    spine=1,
    step_g=2_000,
    seconds_per_rep=4.0,
    stresses=("hip",),
    aliases=("Dumbbell Squat to Box", "Dumbbell Squat to Bench", "Dumbbell Chair Squat"),
)
