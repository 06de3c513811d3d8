from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Dumbbell Snatch",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.QUADS: 0.5,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.SIDE_DELTS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    spine=1,
    step_g=2_000,
    seconds_per_rep=2.5,
    stresses=("shoulder", "lower back"),
    aliases=("Single-Arm Dumbbell Snatch",),
    elsewhere={"hevy": ("Dumbbell Snatch",)},
)
