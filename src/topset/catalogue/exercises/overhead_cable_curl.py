from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Overhead Cable Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    stresses=("elbow", "shoulder"),
    aliases=("High Cable Curl",),
    elsewhere={"hevy": ("Overhead Curl (Cable)",)},
)
