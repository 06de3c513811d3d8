from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Kettlebell Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.KETTLEBELLS,),
    kind=Kind.COMPOUND,
    laterality=Laterality.UNILATERAL,
    spine=1,
    step_g=4000,
    stresses=("lower back",),
    aliases=("One-Arm Kettlebell Row",),
    elsewhere={"liftosaur": ("Bent Over One Arm Row, Kettlebell",)},
)
