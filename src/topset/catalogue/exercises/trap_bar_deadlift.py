from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Trap-Bar Deadlift",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.TRAP_BAR, Equipment.PLATES),
    kind=Kind.COMPOUND,
    main_lift=True,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    spine=3,
    step_g=5_000,
    seconds_per_rep=3.5,
    stresses=("lower back", "knee"),
    aliases=("Hex-Bar Deadlift", "Hexagonal Bar Deadlift", "High-Handle Trap-Bar Deadlift"),
    elsewhere={
        "strong": ("Trap Bar Deadlift",),
        "hevy": ("Deadlift (Trap bar)",),
        "liftosaur": ("Trap Bar Deadlift", "Trap Bar Deadlift, Trap Bar"),
    },
)
