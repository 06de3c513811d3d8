from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Sumo Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.PRACTISED,
    spine=3,
    step_g=5_000,
    seconds_per_rep=3.5,
    stresses=("hip", "lower back"),
    aliases=("Barbell Sumo Deadlift",),
    elsewhere={
        "strong": ("Sumo Deadlift (Barbell)",),
        "hevy": ("Sumo Deadlift",),
        "fitnotes": ("Sumo Deadlift",),
        "liftosaur": ("Sumo Deadlift", "Sumo Deadlift, Barbell"),
    },
)
