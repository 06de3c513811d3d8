from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    main_lift=True,
    skill=Skill.PRACTISED,
    stresses=("shoulder",),
    aliases=("Barbell Bench Press", "Flat Bench Press", "Bench"),
    elsewhere={
        "strong": ("Bench Press (Barbell)",),
        "hevy": ("Bench Press (Barbell)",),
        "fitnotes": ("Flat Barbell Bench Press",),
        "liftosaur": ("Bench Press", "Bench Press, Barbell"),
    },
)
