from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Shoulder Stretch",
    pattern=Pattern.STRETCH,
    muscles={Muscle.REAR_DELTS: 1.0, Muscle.UPPER_BACK: 0.5},
    equipment=(),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    stresses=("shoulder",),
    aliases=(
        "Cross-Body Shoulder Stretch",
        "Cross-Body Stretch",
        "Posterior Shoulder Stretch",
        "Rear Delt Stretch",
    ),
)
