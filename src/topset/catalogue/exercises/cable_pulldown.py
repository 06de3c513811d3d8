from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Pulldown",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.CABLE,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    step_g=5000,
    stresses=("shoulder",),
    aliases=("Kneeling Cable Pulldown", "High-Pulley Pulldown"),
)
