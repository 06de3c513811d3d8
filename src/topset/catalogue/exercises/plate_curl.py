from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Plate Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 1.0},
    equipment=(Equipment.PLATES,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    spine=1,
    stresses=("elbow", "wrist"),
    elsewhere={"hevy": ("Plate Curl",)},
)
