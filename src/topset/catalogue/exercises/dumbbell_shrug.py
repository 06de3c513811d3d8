from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Shrug",
    pattern=Pattern.SHRUG,
    muscles={Muscle.TRAPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=2000,
    seconds_per_rep=2.5,
    stresses=("neck",),
    aliases=("Shrug",),
    elsewhere={
        "strong": ("Shrug (Dumbbell)",),
        "hevy": ("Shrug (Dumbbell)",),
        "liftosaur": ("Shrug",),
    },
)
