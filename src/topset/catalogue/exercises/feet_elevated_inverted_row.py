from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Feet-Elevated Inverted Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.RACK, Equipment.BENCH),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=70,  # estimate
    stresses=("shoulder",),
    aliases=("Elevated Inverted Row",),
)
