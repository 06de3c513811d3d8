from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Shoulder Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.SHOULDER_PRESS_MACHINE,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    step_g=5000,
    stresses=("shoulder",),
    aliases=("Shoulder Press Machine", "Seated Machine Shoulder Press", "Machine Overhead Press"),
    elsewhere={
        "strong": ("Shoulder Press (Machine)", "Shoulder Press (Plate Loaded)"),
        "hevy": ("Seated Shoulder Press (Machine)", "Shoulder Press (Machine Plates)"),
        "fitnotes": ("Hammer Strength Shoulder Press",),
        "liftosaur": ("Shoulder Press, Leverage Machine",),
    },
)
