from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Drag Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    spine=1,
    stresses=("elbow",),
    aliases=("Barbell Drag Curl",),
    elsewhere={"hevy": ("Drag Curl",)},
)
