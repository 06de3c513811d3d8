from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Zottman Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 1.0},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    spine=1,
    step_g=2000,
    seconds_per_rep=4.0,
    stresses=("elbow", "wrist"),
    aliases=("Dumbbell Zottman Curl",),
    elsewhere={"hevy": ("Zottman Curl (Dumbbell)",)},
)
