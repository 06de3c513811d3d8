from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Gorilla Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.REAR_DELTS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.KETTLEBELLS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    laterality=Laterality.ALTERNATING,
    spine=2,
    step_g=4000,
    stresses=("lower back",),
    elsewhere={"hevy": ("Gorilla Row (Kettlebell)",)},
)
