from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Curtsy Lunge",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.ABDUCTORS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    laterality=Laterality.ALTERNATING,
    standing=Standing.SPECIAL,
    spine=1,
    step_g=2_000,
    stresses=("knee", "hip"),
    aliases=("Dumbbell Curtsy Lunge",),
    elsewhere={"hevy": ("Curtsy Lunge (Dumbbell)",)},
)
