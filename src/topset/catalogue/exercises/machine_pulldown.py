from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine Pulldown",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.PULLDOWN_MACHINE,),
    kind=Kind.COMPOUND,
    step_g=5000,
    stresses=("shoulder",),
    aliases=("Pulldown Machine", "Front Pulldown", "Iso-Lateral Pulldown", "Hammer Strength Pulldown"),
    elsewhere={
        "strong": ("Lat Pulldown (Machine)",),
        "hevy": ("Lat Pulldown (Machine)",),
        "liftosaur": ("Lat Pulldown, Leverage Machine",),
    },
)
