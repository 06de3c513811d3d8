from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Landmine Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.LANDMINE, Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    spine=2,
    stresses=("lower back",),
    aliases=("Landmine T-Bar Row",),
    elsewhere={"hevy": ("Landmine Row",)},
)
