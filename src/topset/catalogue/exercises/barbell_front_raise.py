from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Barbell Front Raise",
    pattern=Pattern.FRONT_RAISE,
    muscles={Muscle.FRONT_DELTS: 1.0},
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    spine=1,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    elsewhere={
        "strong": ("Front Raise (Barbell)",),
        "hevy": ("Front Raise (Barbell)",),
        "liftosaur": ("Front Raise, Barbell",),
    },
)
