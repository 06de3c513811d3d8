from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Wall Slide",
    pattern=Pattern.DRILL,
    muscles={Muscle.ROTATOR_CUFF: 0.5, Muscle.UPPER_BACK: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    seconds_per_rep=4.0,
    stresses=("shoulder",),
    aliases=("Scapular Wall Slide", "Wall Angel", "Shoulder Wall Slide"),
)
