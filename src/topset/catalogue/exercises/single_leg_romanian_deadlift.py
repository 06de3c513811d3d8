from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Single-Leg Romanian Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ABDUCTORS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    spine=1,
    step_g=2_000,
    seconds_per_rep=4.0,
    aliases=("Dumbbell Single-Leg Romanian Deadlift", "Single-Leg Deadlift"),
    elsewhere={
        "hevy": ("Single Leg Romanian Deadlift (Dumbbell)",),
        "liftosaur": ("Single Leg Deadlift", "Single Leg Deadlift, Dumbbell"),
    },
    stresses=("lower back",),
)
