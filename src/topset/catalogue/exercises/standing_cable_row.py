from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Standing Cable Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.CABLE,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    spine=1,
    step_g=5000,
    stresses=("lower back",),
    elsewhere={"liftosaur": ("Standing Row", "Standing Row Close Grip", "Standing Row V-Bar")},
)
