from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Kettlebell Swing",
    pattern=Pattern.JUMP,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.KETTLEBELLS,),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    spine=1,
    step_g=4_000,
    seconds_per_rep=1.5,
    stresses=("lower back",),
    aliases=("Russian Kettlebell Swing", "Two-Hand Kettlebell Swing"),
    elsewhere={
        "strong": ("Kettlebell Swing",),
        "hevy": ("Kettlebell Swing",),
        "liftosaur": ("Kettlebell Swing", "Kettlebell Swing, Kettlebell"),
    },
)
