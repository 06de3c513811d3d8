from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Step-Up",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.BOX),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    laterality=Laterality.UNILATERAL,
    spine=1,
    step_g=2_000,
    stresses=("knee",),
    aliases=("Dumbbell Step-Up",),
    elsewhere={
        "strong": ("Step-up",),
        "hevy": ("Dumbbell Step Up",),
        "liftosaur": ("Step up", "Step up, Dumbbell"),
    },
)
