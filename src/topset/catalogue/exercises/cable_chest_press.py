from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable Chest Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.CABLE,),
    kind=Kind.COMPOUND,
    step_g=5000,
    stresses=("shoulder",),
    aliases=("Standing Cable Press",),
    elsewhere={
        "strong": ("Bench Press (Cable)",),
        "hevy": ("Bench Press (Cable)",),
        "liftosaur": ("Bench Press, Cable", "Chest Press, Cable"),
    },
)
