from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Squeeze Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("elbow",),
    aliases=("Hex Press", "Dumbbell Hex Press"),
    elsewhere={"hevy": ("Dumbbell Squeeze Press", "Hex Press (Dumbbell)")},
)
