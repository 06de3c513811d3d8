from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Bodyweight Triceps Extension",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=45,  # estimate: more as the hands go lower
    stresses=("elbow", "wrist"),
    aliases=("Bodyweight Skull Crusher", "Sphinx Push-Up", "Tiger-Bend Push-Up"),
)
