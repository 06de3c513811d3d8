from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Single-Arm Lat Pulldown",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.CABLE,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    stresses=("shoulder",),
    aliases=("Single-Arm Cable Pulldown",),
    elsewhere={
        "strong": ("Lat Pulldown (Single Arm)",),
        "hevy": ("Single Arm Lat Pulldown",),
    },
)
