from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Hanging Leg Raise",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={
        Muscle.ABS: 1.0,
        Muscle.OBLIQUES: 0.5,
        Muscle.HIP_FLEXORS: 0.5,
    },
    equipment=(Equipment.PULL_UP_BAR,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    body_mass_percent=45,
    seconds_per_rep=3.5,
    stresses=("shoulder", "lower back"),
    aliases=("Straight-Leg Hanging Leg Raise",),
    elsewhere={
        "strong": ("Hanging Leg Raise",),
        "hevy": ("Hanging Leg Raise",),
        "fitnotes": ("Hanging Leg Raise",),
        "liftosaur": ("Hanging Leg Raise", "Hanging Leg Raise, Bodyweight"),
    },
)
