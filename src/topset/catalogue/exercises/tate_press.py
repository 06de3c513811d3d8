from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Tate Press",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    stresses=("elbow",),
    aliases=("Elbows-Out Extension",),
)
