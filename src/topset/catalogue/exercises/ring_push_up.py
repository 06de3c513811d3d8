from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Ring Push-Up",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.RINGS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=64,
    stresses=("shoulder",),
)
