from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Back Extension",
    pattern=Pattern.BACK_EXTENSION,
    muscles={
        Muscle.ERECTORS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.HAMSTRINGS: 0.5,
    },
    equipment=(Equipment.BACK_EXTENSION_BENCH,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    standing=Standing.STAPLE,
    body_mass_percent=55,
    spine=1,
    stresses=("lower back",),
    aliases=(
        "Hyperextension",
        "45-Degree Back Extension",
        "Roman Chair Back Extension",
        "Weighted Hyperextension",
        "Back Raise",
    ),
    elsewhere={
        "strong": ("Back Extension",),
        "hevy": ("Back Extension (Hyperextension)", "Back Extension (Weighted Hyperextension)"),
        "liftosaur": ("Back Extension", "Back Extension, Bodyweight"),
    },
)
