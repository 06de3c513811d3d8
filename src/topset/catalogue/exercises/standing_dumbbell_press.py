from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Standing Dumbbell Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    spine=2,
    step_g=2000,
    stresses=("shoulder", "lower back"),
    aliases=("Dumbbell Overhead Press", "Standing Dumbbell Shoulder Press"),
    elsewhere={
        "strong": ("Overhead Press (Dumbbell)",),
        "hevy": ("Overhead Press (Dumbbell)",),
        "liftosaur": ("Overhead Press, Dumbbell",),
    },
)
