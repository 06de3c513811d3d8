from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0},
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("Flat Fly",),
    elsewhere={
        "strong": ("Chest Fly (Dumbbell)",),
        "hevy": ("Chest Fly (Dumbbell)",),
        "fitnotes": ("Flat Dumbbell Fly",),
        "liftosaur": ("Chest Fly, Dumbbell",),
    },
)
