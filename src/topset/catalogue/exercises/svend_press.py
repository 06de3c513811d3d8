from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Svend Press",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0, Muscle.FRONT_DELTS: 0.5},
    equipment=(Equipment.PLATES,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    step_g=1250,
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("Plate Squeeze Press", "Plate Press"),
    elsewhere={"hevy": ("Plate Squeeze (Svend Press)", "Plate Press")},
)
