from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Reverse Fly",
    pattern=Pattern.REAR_FLY,
    muscles={Muscle.REAR_DELTS: 1.0, Muscle.UPPER_BACK: 0.5},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=1000,
    seconds_per_rep=2.5,
    stresses=("shoulder", "lower back"),
    aliases=(
        "Bent-Over Reverse Fly",
        "Rear Delt Fly",
        "Rear Delt Raise",
        "Bent-Over Lateral Raise",
        "Dumbbell Reverse Fly",
    ),
    elsewhere={
        "strong": ("Reverse Fly (Dumbbell)",),
        "hevy": ("Rear Delt Reverse Fly (Dumbbell)", "Reverse Fly (Dumbbell)"),
        "fitnotes": ("Rear Delt Dumbbell Raise",),
        "liftosaur": ("Reverse Fly", "Reverse Fly, Dumbbell"),
    },
)
