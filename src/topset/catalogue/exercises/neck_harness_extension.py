from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Neck Harness Extension",
    pattern=Pattern.NECK,
    muscles={Muscle.NECK: 1.0},
    equipment=(Equipment.NECK_HARNESS, Equipment.PLATES),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    step_g=1250,
    stresses=("neck",),
    aliases=("Harness Neck Extension",),
)
