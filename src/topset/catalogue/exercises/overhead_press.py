from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Overhead Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    main_lift=True,
    skill=Skill.PRACTISED,
    spine=2,
    stresses=("shoulder", "lower back"),
    aliases=(
        "OHP",
        "Military Press",
        "Standing Barbell Press",
        "Strict Press",
        "Barbell Overhead Press",
        "Barbell Shoulder Press",
        "Press",
    ),
    elsewhere={
        "strong": ("Overhead Press (Barbell)", "Strict Military Press (Barbell)"),
        "hevy": ("Overhead Press (Barbell)", "Standing Military Press (Barbell)"),
        "fitnotes": ("Overhead Press",),
        "liftosaur": ("Overhead Press", "Overhead Press, Barbell"),
    },
)
