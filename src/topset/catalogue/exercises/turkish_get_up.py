from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Turkish Get-Up",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={
        Muscle.ABS: 1.0,
        Muscle.OBLIQUES: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.QUADS: 0.5,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.ROTATOR_CUFF: 0.5,
    },
    equipment=(Equipment.KETTLEBELLS,),
    kind=Kind.COMPOUND,
    laterality=Laterality.UNILATERAL,
    skill=Skill.TECHNICAL,
    standing=Standing.SPECIAL,
    spine=1,
    step_g=4_000,
    seconds_per_rep=30.0,
    stresses=("shoulder", "wrist"),
    aliases=("TGU", "Get-Up", "Kettlebell Turkish Get-Up"),
    elsewhere={"strong": ("Kettlebell Turkish Get Up",), "hevy": ("Kettlebell Turkish Get Up",)},
)
