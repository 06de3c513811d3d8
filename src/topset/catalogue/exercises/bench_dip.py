from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Bench Dip",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.TRICEPS: 1.0,
        Muscle.CHEST: 0.5,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.BENCH,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=45,  # estimate
    stresses=("shoulder", "elbow", "wrist"),
    aliases=("Chair Dip",),
    elsewhere={
        "strong": ("Bench Dip",),
        "hevy": ("Bench Dip",),
        "liftosaur": ("Bench Dip",),
    },
)
