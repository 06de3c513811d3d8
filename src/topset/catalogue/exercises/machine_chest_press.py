from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Chest Press",
    pattern=Pattern.HORIZONTAL_PRESS,
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
    aliases=("Chest Press", "Chest Press Machine", "Seated Chest Press", "Hammer Strength Chest Press"),
    elsewhere={
        "strong": ("Chest Press (Machine)", "Iso-Lateral Chest Press (Machine)"),
        "hevy": ("Chest Press (Machine)", "Iso-Lateral Chest Press (Machine)"),
        "liftosaur": ("Chest Press, Leverage Machine", "Iso-Lateral Chest Press, Leverage Machine"),
    },
)
