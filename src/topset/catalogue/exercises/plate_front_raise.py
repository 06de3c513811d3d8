from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Plate Front Raise",
    pattern=Pattern.FRONT_RAISE,
    muscles={Muscle.FRONT_DELTS: 1.0},
    equipment=(Equipment.PLATES,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    elsewhere={
        "strong": ("Front Raise (Plate)",),
        "hevy": ("Plate Front Raise",),
    },
)
