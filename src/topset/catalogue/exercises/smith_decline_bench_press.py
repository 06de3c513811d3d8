from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Smith Decline Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES, Equipment.DECLINE_BENCH),
    kind=Kind.COMPOUND,
    stresses=("shoulder",),
    aliases=("Smith Machine Decline Press",),
    elsewhere={
        "strong": ("Decline Bench Press (Smith Machine)",),
        "hevy": ("Decline Bench Press (Smith Machine)",),
        "liftosaur": ("Decline Bench Press, Smith Machine",),
    },
)
