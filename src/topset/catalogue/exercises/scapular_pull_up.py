from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Scapular Pull-Up",
    pattern=Pattern.DRILL,
    muscles={
        Muscle.UPPER_BACK: 0.5,
        Muscle.LATS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.PULL_UP_BAR,),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    stresses=("shoulder",),
    aliases=("Scap Pull-Up", "Scapular Hang"),
)
