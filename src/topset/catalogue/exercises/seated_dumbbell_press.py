from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Seated Dumbbell Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("shoulder",),
    aliases=("Seated Dumbbell Shoulder Press", "Dumbbell Shoulder Press", "Shoulder Press"),
    elsewhere={
        "strong": ("Seated Overhead Press (Dumbbell)",),
        "hevy": ("Shoulder Press (Dumbbell)", "Seated Overhead Press (Dumbbell)"),
        "fitnotes": ("Seated Dumbbell Press",),
        "liftosaur": ("Shoulder Press", "Shoulder Press Parallel Grip", "Seated Overhead Press, Dumbbell"),
    },
)
