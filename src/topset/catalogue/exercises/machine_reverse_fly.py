from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Reverse Fly",
    pattern=Pattern.REAR_FLY,
    muscles={Muscle.REAR_DELTS: 1.0, Muscle.UPPER_BACK: 0.5},
    equipment=(Equipment.FLY_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Reverse Pec Deck", "Rear Delt Machine", "Reverse Machine Fly", "Back Deltoids"),
    elsewhere={
        "strong": ("Reverse Fly (Machine)",),
        "hevy": ("Rear Delt Reverse Fly (Machine)",),
        "fitnotes": ("Rear Delt Machine Fly",),
        "liftosaur": ("Reverse Fly, Leverage Machine",),
    },
)
