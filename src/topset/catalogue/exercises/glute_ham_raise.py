from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Glute-Ham Raise",
    pattern=Pattern.KNEE_FLEXION,
    muscles={
        Muscle.HAMSTRINGS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.GLUTE_HAM_BENCH,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    body_mass_percent=55,
    seconds_per_rep=4.0,
    stresses=("knee",),
    aliases=("GHR", "GHD Raise", "Glute-Ham Developer Raise"),
    elsewhere={
        "strong": ("Glute Ham Raise",),
        "hevy": ("Glute Ham Raise",),
        "fitnotes": ("Glute-Ham Raise",),
    },
)
