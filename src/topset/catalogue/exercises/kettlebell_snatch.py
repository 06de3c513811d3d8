from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Kettlebell Snatch",
    pattern=Pattern.OLYMPIC,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.KETTLEBELLS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    skill=Skill.TECHNICAL,
    spine=1,
    step_g=4_000,
    seconds_per_rep=2.5,
    stresses=("shoulder", "wrist"),
    elsewhere={"hevy": ("Kettlebell Snatch",)},
)
