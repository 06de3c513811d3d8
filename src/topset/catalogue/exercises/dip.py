from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Dip",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.TRICEPS: 1.0,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.DIP_BARS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=100,
    stresses=("shoulder", "elbow"),
    aliases=("Bar Dip", "Parallel-Bar Dip", "Weighted Dip", "Chest Dip", "Triceps Dip"),
    elsewhere={
        "strong": ("Chest Dip", "Triceps Dip"),
        "hevy": ("Chest Dip", "Chest Dip (Weighted)", "Triceps Dip", "Triceps Dip (Weighted)"),
        "fitnotes": ("Parallel Bar Triceps Dip",),
        "liftosaur": ("Chest Dip", "Triceps Dip"),
    },
)
