from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Floor Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    # Dumbbells end wider than a bar: a short press for the chest, in which the triceps help.
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.TRICEPS: 0.5,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("elbow",),
    elsewhere={
        "strong": ("Floor Press (Dumbbell)",),
        "hevy": ("Floor Press (Dumbbell)",),
    },
)
