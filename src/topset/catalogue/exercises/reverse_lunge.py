from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Reverse Lunge",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    laterality=Laterality.ALTERNATING,
    standing=Standing.STAPLE,
    spine=1,
    step_g=2_000,
    stresses=("knee",),
    aliases=("Dumbbell Reverse Lunge", "Step-Back Lunge", "Backward Lunge"),
    elsewhere={
        "hevy": ("Reverse Lunge", "Reverse Lunge (Dumbbell)"),
        "liftosaur": ("Reverse Lunge", "Reverse Lunge, Dumbbell"),
    },
)
