from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Skull Crusher",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("elbow",),
    aliases=("Lying Dumbbell Triceps Extension",),
    elsewhere={
        "strong": ("Skullcrusher (Dumbbell)",),
        "hevy": ("Skullcrusher (Dumbbell)",),
        "liftosaur": ("Skullcrusher, Dumbbell",),
    },
)
