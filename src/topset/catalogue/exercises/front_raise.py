from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Front Raise",
    pattern=Pattern.FRONT_RAISE,
    muscles={Muscle.FRONT_DELTS: 1.0},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.PER_HAND,
    step_g=1000,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Dumbbell Front Raise",),
    elsewhere={
        "strong": ("Front Raise (Dumbbell)",),
        "hevy": ("Front Raise (Dumbbell)",),
        "fitnotes": ("Front Dumbbell Raise",),
        "liftosaur": ("Front Raise", "Seated Front Raise"),
    },
)
