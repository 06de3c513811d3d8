from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Pogo Jump",
    pattern=Pattern.JUMP,
    muscles={Muscle.CALVES: 0.5},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    seconds_per_rep=1.0,
    stresses=("ankle",),
    aliases=("Pogo Hop", "Ankle Hop"),
)
