from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Meadows Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.LANDMINE, Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    spine=1,
    stresses=("lower back", "shoulder"),
    elsewhere={"hevy": ("Meadows Rows (Barbell)",)},
)
