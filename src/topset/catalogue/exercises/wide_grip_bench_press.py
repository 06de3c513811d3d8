from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Wide-Grip Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    stresses=("shoulder",),
    aliases=("Bench Press Wide Grip",),
    elsewhere={
        "strong": ("Bench Press - Wide Grip (Barbell)",),
        "hevy": ("Bench Press - Wide Grip (Barbell)",),
        "liftosaur": ("Bench Press Wide Grip",),
    },
)
