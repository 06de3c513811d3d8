from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Cable Shrug",
    pattern=Pattern.SHRUG,
    muscles={Muscle.TRAPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    spine=1,
    step_g=5000,
    seconds_per_rep=2.5,
    stresses=("neck",),
    elsewhere={
        "hevy": ("Shrug (Cable)",),
        "liftosaur": ("Shrug, Cable",),
    },
)
