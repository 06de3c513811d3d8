from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Medicine Ball Rotational Throw",
    pattern=Pattern.JUMP,
    muscles={Muscle.OBLIQUES: 0.5, Muscle.ABS: 0.5},
    equipment=(Equipment.MEDICINE_BALL,),
    kind=Kind.CONDITIONING,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    step_g=2_000,
    seconds_per_rep=2.5,
    aliases=("Rotational Throw", "Med Ball Rotational Throw", "Medicine Ball Side Toss"),
)
