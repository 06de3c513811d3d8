from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine Decline Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.CHEST_PRESS_MACHINE,),
    kind=Kind.COMPOUND,
    step_g=5000,
    stresses=("shoulder",),
    aliases=("Decline Chest Press", "Decline Machine Press"),
    elsewhere={
        "hevy": ("Decline Bench Press (Machine)",),
        "fitnotes": ("Decline Hammer Strength Chest Press",),
        "liftosaur": ("Decline Bench Press, Leverage Machine",),
    },
)
