from topset.model.exercise import (
    Equipment,
    Exercise,
    Kind,
    Laterality,
    LoadMode,
    Muscle,
    Pattern,
    Skill,
    Standing,
)

EXERCISE = Exercise(
    name="Single-Leg Box Squat",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.BOX,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    body_mass_percent=85,
    seconds_per_rep=4.0,
    stresses=("knee", "hip"),
    aliases=("Box Pistol Squat", "Single-Leg Squat to Box"),
)
