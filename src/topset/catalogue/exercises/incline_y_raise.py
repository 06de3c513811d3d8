from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Incline Y Raise",
    pattern=Pattern.REAR_FLY,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    step_g=1000,
    stresses=("shoulder",),
    aliases=("Y Raise", "Dumbbell Y Raise"),
    elsewhere={"hevy": ("Chest Supported Y Raise (Dumbbell)",)},
)
