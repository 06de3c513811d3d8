from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Nordic Curl",
    pattern=Pattern.KNEE_FLEXION,
    muscles={Muscle.HAMSTRINGS: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    body_mass_percent=55,
    seconds_per_rep=4.5,
    stresses=("knee",),
    aliases=(
        "Nordic Hamstring Curl",
        "Nordic Ham Curl",
        "Nordic Leg Curl",
        "Natural Hamstring Curl",
        "Russian Leg Curl",
    ),
    elsewhere={"hevy": ("Nordic Hamstrings Curls",), "liftosaur": ("Nordic Curl", "Nordic Curl, Bodyweight")},
)
