from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine Pullover",
    pattern=Pattern.PULLOVER,
    muscles={Muscle.LATS: 1.0, Muscle.CHEST: 0.5},
    equipment=(Equipment.PULLOVER_MACHINE,),
    kind=Kind.ISOLATION,
    step_g=5000,
    stresses=("shoulder",),
    aliases=("Pullover Machine",),
    elsewhere={
        "strong": ("Pullover (Machine)",),
        "hevy": ("Pullover (Machine)",),
    },
)
