from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Leg Press Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(Equipment.LEG_PRESS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    step_g=5_000,
    stresses=("ankle",),
    aliases=("Calf Press", "Leg Press Calf Press", "Calf Extension"),
    elsewhere={
        "strong": ("Calf Press on Leg Press", "Calf Press on Seated Leg Press"),
        "hevy": ("Calf Press (Machine)", "Calf Extension (Machine)"),
        "liftosaur": (
            "Calf Press on Leg Press",
            "Calf Press on Leg Press, Leverage Machine",
            "Calf Press on Seated Leg Press",
            "Calf Press on Seated Leg Press, Leverage Machine",
        ),
    },
)
