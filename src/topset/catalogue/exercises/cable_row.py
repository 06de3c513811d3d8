from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.CABLE_ROW,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    step_g=5000,
    aliases=("Seated Cable Row", "Seated Row", "Close-Grip Cable Row", "V-Bar Cable Row"),
    elsewhere={
        "strong": ("Seated Row (Cable)",),
        "hevy": ("Seated Cable Row - V Grip (Cable)", "Seated Cable Row - Bar Grip"),
        "fitnotes": ("Seated Cable Row",),
        "liftosaur": ("Seated Row", "Seated Row, Cable"),
    },
)
