from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Barbell Split Squat",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    laterality=Laterality.UNILATERAL,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    spine=2,
    stresses=("knee", "shoulder"),
    elsewhere={"liftosaur": ("Split Squat, Barbell",)},
)
