from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Leg Press",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
    },
    equipment=(Equipment.LEG_PRESS,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    spine=1,
    step_g=5_000,
    stresses=("knee", "lower back"),
    aliases=("45-Degree Leg Press", "Machine Leg Press", "Sled Leg Press", "Horizontal Leg Press"),
    elsewhere={
        "strong": ("Leg Press", "Seated Leg Press (Machine)"),
        "hevy": ("Leg Press (Machine)", "Leg Press Horizontal (Machine)"),
        "fitnotes": ("Leg Press",),
        "liftosaur": (
            "Leg Press",
            "Leg Press, Leverage Machine",
            "Seated Leg Press",
            "Seated Leg Press, Leverage Machine",
        ),
    },
)
