from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cuban Press",
    pattern=Pattern.ROTATION,
    muscles={
        Muscle.ROTATOR_CUFF: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    step_g=1000,
    seconds_per_rep=4.0,
    stresses=("shoulder",),
    aliases=("Cuban Rotation",),
)
