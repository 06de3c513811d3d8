from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Clean Pull",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.ERECTORS: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.QUADS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    skill=Skill.TECHNICAL,
    spine=3,
    stresses=("lower back",),
    aliases=("Barbell Clean Pull",),
    elsewhere={"strong": ("Clean Pull",), "hevy": ("Clean Pull",)},
)
