from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Landmine Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ADDUCTORS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(Equipment.LANDMINE, Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    spine=1,
    stresses=("knee", "wrist"),
    aliases=("Landmine Goblet Squat",),
)
