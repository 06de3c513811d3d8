from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Toes-to-Bar",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={
        Muscle.ABS: 1.0,
        Muscle.OBLIQUES: 0.5,
        Muscle.HIP_FLEXORS: 0.5,
        Muscle.LATS: 0.5,
    },
    equipment=(Equipment.PULL_UP_BAR,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=45,
    seconds_per_rep=3.5,
    stresses=("shoulder", "lower back"),
    aliases=("T2B", "Knees-to-Elbows"),
    elsewhere={
        "strong": ("Toes To Bar", "Knees to Elbows"),
        "hevy": ("Toes to Bar",),
        "liftosaur": ("Toes To Bar", "Knees to Elbows"),
    },
)
