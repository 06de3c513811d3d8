from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Upright Row",
    pattern=Pattern.UPRIGHT_ROW,
    muscles={
        Muscle.SIDE_DELTS: 1.0,
        Muscle.TRAPS: 1.0,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    spine=1,
    seconds_per_rep=2.5,
    stresses=("shoulder", "wrist"),
    aliases=("Barbell Upright Row",),
    elsewhere={
        "strong": ("Upright Row (Barbell)",),
        "hevy": ("Upright Row (Barbell)",),
        "liftosaur": ("Upright Row, Barbell",),
    },
)
