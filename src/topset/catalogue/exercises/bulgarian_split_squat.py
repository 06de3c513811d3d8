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
    name="Bulgarian Split Squat",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    spine=1,
    step_g=2_000,
    seconds_per_rep=3.5,
    stresses=("knee", "hip"),
    aliases=("BSS", "Rear-Foot-Elevated Split Squat", "RFESS", "Dumbbell Bulgarian Split Squat"),
    elsewhere={
        "strong": ("Bulgarian Split Squat",),
        "hevy": ("Bulgarian Split Squat",),
        "liftosaur": ("Bulgarian Split Squat", "Bulgarian Split Squat, Dumbbell"),
    },
)
