from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Lateral Raise",
    pattern=Pattern.LATERAL_RAISE,
    muscles={Muscle.SIDE_DELTS: 1.0},
    equipment=(Equipment.LATERAL_RAISE_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Lateral Raise Machine",),
    elsewhere={
        "strong": ("Lateral Raise (Machine)",),
        "hevy": ("Lateral Raise (Machine)",),
        "fitnotes": ("Lateral Machine Raise",),
        "liftosaur": ("Lateral Raise, Leverage Machine",),
    },
)
