from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Chest-Supported T-Bar Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.T_BAR_ROW, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    aliases=("T-Bar Row (Chest Supported)", "Lying T-Bar Row", "Incline T-Bar Row"),
)
