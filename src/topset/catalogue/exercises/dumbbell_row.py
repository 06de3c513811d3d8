from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dumbbell Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    laterality=Laterality.UNILATERAL,
    spine=1,
    step_g=2000,
    stresses=("lower back",),
    aliases=("One-Arm Dumbbell Row", "DB Row", "Kroc Row"),
    elsewhere={
        "strong": ("Bent Over One Arm Row (Dumbbell)",),
        "hevy": ("Dumbbell Row",),
        "fitnotes": ("Dumbbell Row",),
        "liftosaur": ("Bent Over One Arm Row",),
    },
)
