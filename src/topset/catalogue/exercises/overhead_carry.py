from topset.model.exercise import (
    Equipment,
    Exercise,
    Kind,
    Laterality,
    Measure,
    Muscle,
    Pattern,
    Skill,
    Standing,
)

EXERCISE = Exercise(
    name="Overhead Carry",
    pattern=Pattern.CARRY,
    muscles={
        Muscle.TRAPS: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.OBLIQUES: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    laterality=Laterality.UNILATERAL,
    measure=Measure.DISTANCE,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=1,
    step_g=2_000,
    stresses=("shoulder",),
    aliases=("Waiter's Walk", "Waiter Carry", "Overhead Walk"),
)
