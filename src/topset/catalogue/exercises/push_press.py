from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Push Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    main_lift=True,
    skill=Skill.PRACTISED,
    spine=2,
    stresses=("shoulder", "lower back", "knee"),
    aliases=("Barbell Push Press",),
    elsewhere={
        "strong": ("Push Press",),
        "hevy": ("Push Press",),
        "fitnotes": ("Push Press",),
        "liftosaur": ("Push Press, Barbell",),
    },
)
