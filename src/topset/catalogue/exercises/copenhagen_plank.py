from topset.model.exercise import (
    Equipment,
    Exercise,
    Kind,
    Laterality,
    LoadMode,
    Measure,
    Muscle,
    Pattern,
    Skill,
    Standing,
)

EXERCISE = Exercise(
    name="Copenhagen Plank",
    pattern=Pattern.HIP_ADDUCTION,
    muscles={Muscle.ADDUCTORS: 1.0, Muscle.OBLIQUES: 0.5},
    equipment=(Equipment.BOX,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    measure=Measure.TIME,
    skill=Skill.PRACTISED,
    stresses=("hip", "knee"),
    aliases=("Copenhagen Adduction", "Copenhagen Side Plank"),
)
