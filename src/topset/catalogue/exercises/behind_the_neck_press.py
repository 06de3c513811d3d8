from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Behind-the-Neck Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    spine=1,
    stresses=("shoulder", "neck"),
    aliases=("BTN Press",),
    elsewhere={
        "fitnotes": ("Behind The Neck Barbell Press",),
        "liftosaur": ("Behind The Neck Press",),
    },
)
