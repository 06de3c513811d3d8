from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Wide-Grip Cable Row",
    pattern=Pattern.ROW,
    # Elbows flared: the pull goes past the lats to the upper back and the rear delts.
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.REAR_DELTS: 0.5,
        Muscle.LATS: 0.5,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.CABLE_ROW,),
    kind=Kind.COMPOUND,
    step_g=5000,
    stresses=("shoulder",),
    aliases=("Wide-Grip Seated Row", "Seated Wide-Grip Row", "Cable Row Wide Grip"),
    elsewhere={
        "strong": ("Seated Wide-Grip Row (Cable)",),
        "hevy": ("Seated Cable Row - Bar Wide Grip",),
        "liftosaur": ("Seated Wide Grip Row",),
    },
)
