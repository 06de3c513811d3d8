from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine High Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.ROW_MACHINE,),
    kind=Kind.COMPOUND,
    stresses=("shoulder",),
    aliases=("High Row", "Plate-Loaded High Row"),
    elsewhere={
        "hevy": ("Iso-Lateral High Row (Machine)",),
        "liftosaur": ("High Row", "High Row, Leverage Machine"),
    },
)
