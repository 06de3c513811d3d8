from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Inverted Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.RACK),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=60,  # estimate, knees bent or body flat
    stresses=("shoulder",),
    aliases=("Bodyweight Row", "Australian Pull-Up", "Horizontal Row", "Body Row"),
    elsewhere={
        "strong": ("Inverted Row (Bodyweight)",),
        "hevy": ("Inverted Row",),
        "liftosaur": ("Inverted Row",),
    },
)
