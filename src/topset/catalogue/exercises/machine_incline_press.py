from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Incline Press",
    pattern=Pattern.INCLINE_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.CHEST_PRESS_MACHINE,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    step_g=5000,
    stresses=("shoulder",),
    aliases=("Incline Chest Press", "Incline Machine Press"),
    elsewhere={
        "strong": ("Incline Chest Press (Machine)",),
        "hevy": ("Incline Chest Press (Machine)",),
        "fitnotes": ("Incline Hammer Strength Chest Press",),
        "liftosaur": ("Incline Chest Press, Leverage Machine",),
    },
)
