from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Assisted Dip",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.TRICEPS: 1.0,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.ASSISTED_PULL_UP,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.ASSISTED,
    body_mass_percent=100,
    step_g=5000,
    stresses=("shoulder", "elbow"),
    aliases=("Assisted Dip Machine", "Machine-Assisted Dip"),
    elsewhere={
        "strong": ("Chest Dip (Assisted)", "Triceps Dip (Assisted)"),
        "hevy": ("Chest Dip (Assisted)", "Triceps Dip (Assisted)"),
    },
)
