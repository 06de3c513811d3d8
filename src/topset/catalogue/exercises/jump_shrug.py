from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Jump Shrug",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.TRAPS: 1.0,
        Muscle.QUADS: 0.5,
        Muscle.CALVES: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=2,
    seconds_per_rep=2.5,
    stresses=("lower back",),
    aliases=("Barbell Jump Shrug",),
    elsewhere={"strong": ("Jump Shrug (Barbell)",), "hevy": ("Jump Shrug",)},
)
