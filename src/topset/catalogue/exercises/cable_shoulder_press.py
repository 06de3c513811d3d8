from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable Shoulder Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.CABLE,),
    kind=Kind.COMPOUND,
    spine=1,
    step_g=5000,
    stresses=("shoulder",),
    aliases=("Cable Overhead Press",),
    elsewhere={
        "strong": ("Overhead Press (Cable)",),
        "liftosaur": ("Shoulder Press, Cable",),
    },
)
