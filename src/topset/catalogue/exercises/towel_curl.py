from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Towel Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.NONE,  # the leg in the towel's loop resists
    laterality=Laterality.UNILATERAL,
    seconds_per_rep=4.0,
    stresses=("elbow",),
    aliases=("Self-Resisted Curl", "Leg-Resisted Curl"),
)
