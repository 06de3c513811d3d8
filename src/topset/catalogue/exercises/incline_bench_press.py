from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Incline Bench Press",
    pattern=Pattern.INCLINE_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.ADJUSTABLE_BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    main_lift=True,
    skill=Skill.PRACTISED,
    stresses=("shoulder",),
    aliases=("Incline Barbell Press", "Incline Bench"),
    elsewhere={
        "strong": ("Incline Bench Press (Barbell)",),
        "hevy": ("Incline Bench Press (Barbell)",),
        "fitnotes": ("Incline Barbell Bench Press",),
        "liftosaur": ("Incline Bench Press", "Incline Bench Press, Barbell"),
    },
)
