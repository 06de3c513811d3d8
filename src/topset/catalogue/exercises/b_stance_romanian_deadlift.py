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
    name="B-Stance Romanian Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=1,
    step_g=2_000,
    seconds_per_rep=4.0,
    stresses=("lower back",),
    aliases=("Kickstand Romanian Deadlift", "Staggered-Stance Romanian Deadlift"),
)
