from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Rear Delt Row",
    pattern=Pattern.REAR_FLY,
    muscles={
        Muscle.REAR_DELTS: 1.0,
        Muscle.UPPER_BACK: 1.0,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("shoulder",),
    aliases=("Dumbbell Rear Delt Row", "Wide Dumbbell Row"),
)
