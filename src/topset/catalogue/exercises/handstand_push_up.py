from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Handstand Push-Up",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.TECHNICAL,
    body_mass_percent=100,
    stresses=("shoulder", "neck", "wrist"),
    aliases=("HSPU", "Wall Handstand Push-Up"),
    elsewhere={
        "strong": ("Handstand Push Up",),
        "hevy": ("Handstand Push Up",),
        "liftosaur": ("Handstand Push Up",),
    },
)
