from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Ring Dip",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.TRICEPS: 1.0,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.RINGS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=100,
    seconds_per_rep=3.5,
    stresses=("shoulder", "elbow"),
    elsewhere={
        "hevy": ("Ring Dips",),
        "fitnotes": ("Ring Dip",),
    },
)
