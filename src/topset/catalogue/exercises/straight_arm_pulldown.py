from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Straight-Arm Pulldown",
    pattern=Pattern.PULLOVER,
    muscles={Muscle.LATS: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    stresses=("shoulder", "elbow"),
    aliases=("Straight-Arm Lat Pulldown", "Stiff-Arm Pulldown", "Cable Pullover", "Straight-Arm Pushdown"),
    elsewhere={
        "hevy": ("Straight Arm Lat Pulldown (Cable)", "Rope Straight Arm Pulldown"),
        "fitnotes": ("Straight-Arm Cable Pushdown",),
    },
)
