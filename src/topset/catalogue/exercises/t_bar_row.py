from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="T-Bar Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.T_BAR_ROW, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    skill=Skill.PRACTISED,
    spine=2,
    stresses=("lower back",),
    elsewhere={
        "strong": ("T Bar Row",),
        "hevy": ("T Bar Row",),
        "fitnotes": ("T-Bar Row",),
        "liftosaur": ("T Bar Row",),
    },
)
