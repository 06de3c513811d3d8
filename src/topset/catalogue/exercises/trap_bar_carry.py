from topset.model.exercise import Equipment, Exercise, Kind, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Trap-Bar Carry",
    pattern=Pattern.CARRY,
    muscles={
        Muscle.FOREARMS: 1.0,
        Muscle.TRAPS: 1.0,
        Muscle.ABS: 0.5,
        Muscle.OBLIQUES: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.TRAP_BAR, Equipment.PLATES),
    kind=Kind.COMPOUND,
    measure=Measure.DISTANCE,
    spine=2,
    step_g=5_000,
    stresses=("wrist", "lower back"),
    aliases=("Trap-Bar Farmer's Walk", "Hex-Bar Carry"),
)
