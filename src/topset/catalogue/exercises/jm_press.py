from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="JM Press",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0, Muscle.CHEST: 0.5},
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    stresses=("elbow", "wrist"),
    aliases=("Barbell JM Press",),
    elsewhere={"hevy": ("JM Press (Barbell)",)},
)
