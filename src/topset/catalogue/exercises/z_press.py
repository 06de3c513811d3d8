from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Z Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    spine=2,
    stresses=("shoulder", "lower back"),
)
