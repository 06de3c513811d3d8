from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Seal Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.BENCH, Equipment.BOX),
    kind=Kind.COMPOUND,
    aliases=("Barbell Seal Row", "Bench Pull", "Prone Row"),
)
