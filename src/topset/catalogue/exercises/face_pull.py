from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Face Pull",
    pattern=Pattern.REAR_FLY,
    muscles={
        Muscle.REAR_DELTS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.ROTATOR_CUFF: 0.5,
    },
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    stresses=("shoulder",),
    aliases=("Cable Face Pull", "Rope Face Pull"),
    elsewhere={
        "strong": ("Face Pull (Cable)",),
        "hevy": ("Face Pull",),
        "fitnotes": ("Cable Face Pull",),
        "liftosaur": ("Face Pull, Cable",),
    },
)
