from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Side Bend",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.OBLIQUES: 1.0, Muscle.ERECTORS: 0.5},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    spine=1,
    step_g=2_000,
    stresses=("lower back",),
    aliases=("Dumbbell Side Bend",),
    elsewhere={
        "strong": ("Side Bend (Dumbbell)",),
        "hevy": ("Side Bend", "Side Bend (Dumbbell)"),
        "liftosaur": ("Side Bend", "Side Bend, Dumbbell"),
    },
)
