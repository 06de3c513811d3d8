from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine Shrug",
    pattern=Pattern.SHRUG,
    muscles={Muscle.TRAPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.SHRUG_MACHINE,),
    kind=Kind.ISOLATION,
    spine=1,
    step_g=5000,
    seconds_per_rep=2.5,
    stresses=("neck",),
    aliases=("Shrug Machine",),
    elsewhere={
        "strong": ("Shrug (Machine)",),
        "hevy": ("Shrug (Machine)",),
        "fitnotes": ("Machine Shrug",),
        "liftosaur": ("Shrug, Leverage Machine",),
    },
)
