from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Handstand Shrug",
    pattern=Pattern.SHRUG,
    muscles={Muscle.TRAPS: 1.0, Muscle.UPPER_BACK: 0.5},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=100,
    seconds_per_rep=2.5,
    stresses=("shoulder", "wrist"),
    aliases=("Inverted Shrug",),
)
