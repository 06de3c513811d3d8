from topset.model.exercise import Equipment, Exercise, Kind, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Backward Sled Drag",
    pattern=Pattern.CARRY,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.CALVES: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.SLED, Equipment.PLATES),
    kind=Kind.CONDITIONING,
    measure=Measure.DISTANCE,
    step_g=5_000,
    aliases=("Reverse Sled Drag", "Sled Pull", "Sled Drag"),
)
