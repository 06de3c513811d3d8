from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Decline Dumbbell Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.DECLINE_BENCH),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("shoulder",),
    aliases=("Decline Dumbbell Bench Press",),
    elsewhere={
        "strong": ("Decline Bench Press (Dumbbell)",),
        "hevy": ("Decline Bench Press (Dumbbell)",),
        "liftosaur": ("Decline Bench Press, Dumbbell",),
    },
)
