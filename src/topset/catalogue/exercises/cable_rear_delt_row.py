from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable Rear Delt Row",
    pattern=Pattern.REAR_FLY,
    muscles={
        Muscle.REAR_DELTS: 1.0,
        Muscle.UPPER_BACK: 1.0,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.CABLE,),
    kind=Kind.COMPOUND,
    stresses=("shoulder",),
    aliases=("Rope Rear Delt Row",),
    elsewhere={
        "liftosaur": ("Standing Row Rear Delt With Rope", "Standing Row Rear Delt, Horizontal, With Rope")
    },
)
