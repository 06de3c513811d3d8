from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Kettlebell Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.KETTLEBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=4000,
    stresses=("elbow", "wrist"),
    elsewhere={"hevy": ("Kettlebell Curl",)},
)
