from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Archer Push-Up",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.ALTERNATING,
    skill=Skill.PRACTISED,
    body_mass_percent=64,
    seconds_per_rep=3.5,
    stresses=("shoulder", "elbow", "wrist"),
    aliases=("Side-to-Side Push-Up",),
)
