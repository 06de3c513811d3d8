from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Arnold Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("Arnold Dumbbell Press",),
    elsewhere={
        "strong": ("Arnold Press", "Arnold Press (Dumbbell)"),
        "hevy": ("Arnold Press (Dumbbell)",),
        "fitnotes": ("Arnold Dumbbell Press",),
        "liftosaur": ("Arnold Press",),
    },
)
