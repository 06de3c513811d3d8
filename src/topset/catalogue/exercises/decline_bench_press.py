from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Decline Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.DECLINE_BENCH),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    stresses=("shoulder",),
    aliases=("Decline Barbell Press",),
    elsewhere={
        "strong": ("Decline Bench Press (Barbell)",),
        "hevy": ("Decline Bench Press (Barbell)",),
        "fitnotes": ("Decline Barbell Bench Press",),
        "liftosaur": ("Decline Bench Press",),
    },
)
