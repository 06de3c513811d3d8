from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Snatch Balance",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    skill=Skill.TECHNICAL,
    standing=Standing.SPECIAL,
    spine=2,
    seconds_per_rep=3.5,
    stresses=("shoulder", "knee", "wrist"),
    aliases=("Barbell Snatch Balance",),
)
