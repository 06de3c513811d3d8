from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Seated Overhead Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    spine=1,
    stresses=("shoulder",),
    aliases=("Seated Barbell Press", "Seated Military Press"),
    elsewhere={
        "strong": ("Seated Overhead Press (Barbell)",),
        "hevy": ("Seated Overhead Press (Barbell)",),
        "liftosaur": ("Seated Overhead Press",),
    },
)
