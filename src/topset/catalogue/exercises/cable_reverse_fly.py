from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Reverse Fly",
    pattern=Pattern.REAR_FLY,
    muscles={Muscle.REAR_DELTS: 1.0, Muscle.UPPER_BACK: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Cable Rear Delt Fly", "Rear Delt Cable Fly"),
    elsewhere={
        "strong": ("Reverse Fly (Cable)",),
        "hevy": ("Rear Delt Reverse Fly (Cable)", "Reverse Fly (Cable)", "Reverse Fly Single Arm (Cable)"),
        "liftosaur": ("Reverse Fly, Cable",),
    },
)
