from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.PER_HAND,
    step_g=2_000,
    stresses=("ankle",),
    aliases=("Dumbbell Standing Calf Raise",),
    elsewhere={
        "strong": ("Standing Calf Raise (Dumbbell)",),
        "hevy": ("Standing Calf Raise (Dumbbell)",),
        "liftosaur": ("Standing Calf Raise, Dumbbell",),
    },
)
