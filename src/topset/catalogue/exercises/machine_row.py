from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.ROW_MACHINE,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    step_g=5000,
    aliases=(
        "Row Machine",
        "Seated Machine Row",
        "Chest-Supported Machine Row",
        "Iso-Lateral Row",
        "Hammer Strength Row",
    ),
    elsewhere={
        "strong": ("Seated Row (Machine)", "Iso-Lateral Row (Machine)", "Bent Over Row Machine (Panatta)"),
        "hevy": ("Seated Row (Machine)", "Iso-Lateral Row (Machine)"),
        "fitnotes": ("Hammer Strength Row",),
        "liftosaur": ("Seated Row, Leverage Machine", "Iso-Lateral Row, Leverage Machine"),
    },
)
