from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable Front Raise",
    pattern=Pattern.FRONT_RAISE,
    muscles={Muscle.FRONT_DELTS: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    elsewhere={
        "strong": ("Front Raise (Cable)",),
        "hevy": ("Front Raise (Cable)",),
        "liftosaur": ("Front Raise, Cable",),
    },
)
