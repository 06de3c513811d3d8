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
    name="Bodyweight Bulgarian Split Squat",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.BOX,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    body_mass_percent=85,
    seconds_per_rep=3.5,
    stresses=("knee", "hip"),
)
