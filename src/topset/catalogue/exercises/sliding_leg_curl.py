from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Sliding Leg Curl",
    pattern=Pattern.KNEE_FLEXION,
    muscles={Muscle.HAMSTRINGS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=45,
    seconds_per_rep=4.0,
    aliases=("Slider Leg Curl", "Sliding Hamstring Curl", "Floor Leg Curl", "Towel Leg Curl"),
)
