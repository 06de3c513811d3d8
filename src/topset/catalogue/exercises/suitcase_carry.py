from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Suitcase Carry",
    pattern=Pattern.CARRY,
    muscles={
        Muscle.OBLIQUES: 1.0,
        Muscle.FOREARMS: 1.0,
        Muscle.TRAPS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    laterality=Laterality.UNILATERAL,
    measure=Measure.DISTANCE,
    spine=1,
    step_g=2_000,
    stresses=("wrist", "lower back"),
    aliases=("Single-Arm Farmer's Walk", "Suitcase Walk", "Single-Arm Farmer's Carry"),
)
