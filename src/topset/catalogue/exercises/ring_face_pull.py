from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Ring Face Pull",
    pattern=Pattern.REAR_FLY,
    muscles={
        Muscle.REAR_DELTS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.ROTATOR_CUFF: 0.5,
    },
    equipment=(Equipment.RINGS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=45,  # estimate: walk the feet in until the last reps are hard
    stresses=("shoulder",),
    aliases=("Suspension Face Pull",),
)
