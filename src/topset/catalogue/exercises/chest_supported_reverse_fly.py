from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Chest-Supported Reverse Fly",
    pattern=Pattern.REAR_FLY,
    muscles={Muscle.REAR_DELTS: 1.0, Muscle.UPPER_BACK: 0.5},
    equipment=(Equipment.DUMBBELLS, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    step_g=1000,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Incline Reverse Fly", "Incline Rear Delt Fly"),
    elsewhere={"hevy": ("Chest Supported Reverse Fly (Dumbbell)",)},
)
