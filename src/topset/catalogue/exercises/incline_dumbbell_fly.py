from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Incline Dumbbell Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0, Muscle.FRONT_DELTS: 0.5},
    equipment=(Equipment.DUMBBELLS, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("Incline Fly",),
    elsewhere={
        "strong": ("Incline Chest Fly (Dumbbell)",),
        "hevy": ("Incline Chest Fly (Dumbbell)",),
        "fitnotes": ("Incline Dumbbell Fly",),
        "liftosaur": ("Incline Chest Fly",),
    },
)
