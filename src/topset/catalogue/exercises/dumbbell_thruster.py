from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Thruster",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.FRONT_DELTS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    standing=Standing.SPECIAL,
    spine=1,
    step_g=2_000,
    stresses=("knee", "shoulder", "wrist"),
)
