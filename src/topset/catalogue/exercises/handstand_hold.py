from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Handstand Hold",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={Muscle.FRONT_DELTS: 1.0, Muscle.TRAPS: 0.5},
    equipment=(),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    measure=Measure.TIME,
    skill=Skill.PRACTISED,
    body_mass_percent=100,
    stresses=("shoulder", "wrist"),
    aliases=("Wall Handstand",),
    elsewhere={"hevy": ("Handstand Hold",)},
)
