from topset.model.exercise import Equipment, Exercise, Kind, Measure, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Yoke Walk",
    pattern=Pattern.CARRY,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ERECTORS: 0.5,
        Muscle.ABS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.CALVES: 0.5,
    },
    equipment=(Equipment.STRONGMAN, Equipment.PLATES),
    kind=Kind.COMPOUND,
    measure=Measure.DISTANCE,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=3,
    step_g=10_000,
    stresses=("lower back", "knee"),
    aliases=("Yoke Carry",),
)
