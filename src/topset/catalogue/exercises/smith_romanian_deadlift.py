from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Smith Romanian Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.SMITH_MACHINE, Equipment.PLATES),
    kind=Kind.COMPOUND,
    spine=2,
    seconds_per_rep=4.0,
    stresses=("lower back",),
    aliases=("Smith Machine Romanian Deadlift",),
    elsewhere={"hevy": ("Romanian Deadlift (Smith Machine)",)},
)
