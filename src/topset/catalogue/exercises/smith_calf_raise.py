from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Smith Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    spine=1,
    step_g=5_000,
    stresses=("ankle", "shoulder"),
    aliases=("Smith Machine Calf Raise",),
    elsewhere={"strong": ("Standing Calf Raise (Smith Machine)",), "hevy": ("Standing Calf Raise (Smith)",)},
)
