from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Kettlebell Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.QUADS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.KETTLEBELLS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    spine=1,
    step_g=4_000,
    stresses=("lower back",),
    elsewhere={"liftosaur": ("Deadlift, Kettlebell",)},
)
