from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Dragon Flag",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={
        Muscle.ABS: 1.0,
        Muscle.OBLIQUES: 0.5,
        Muscle.HIP_FLEXORS: 0.5,
        Muscle.LATS: 0.5,
    },
    equipment=(Equipment.BENCH,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.TECHNICAL,
    standing=Standing.SPECIAL,
    body_mass_percent=75,
    seconds_per_rep=4.0,
    stresses=("lower back", "neck"),
    elsewhere={"hevy": ("Dragon Flag", "Dragonfly"), "fitnotes": ("Dragon Flag",)},
)
