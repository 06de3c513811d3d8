from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Swiss-Bar Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.SWISS_BAR, Equipment.PLATES, Equipment.RACK, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    stresses=("elbow",),
    aliases=("Football-Bar Bench Press", "Neutral-Grip Bench Press", "Multi-Grip Bench Press"),
)
