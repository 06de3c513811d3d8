from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Lateral Raise",
    pattern=Pattern.LATERAL_RAISE,
    muscles={Muscle.SIDE_DELTS: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    laterality=Laterality.UNILATERAL,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Single-Arm Cable Lateral Raise",),
    elsewhere={
        "strong": ("Lateral Raise (Cable)",),
        "hevy": ("Lateral Raise (Cable)", "Single Arm Lateral Raise (Cable)"),
        "liftosaur": ("Lateral Raise, Cable",),
    },
)
