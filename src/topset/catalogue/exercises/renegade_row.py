from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Renegade Row",
    pattern=Pattern.ROW,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.ABS: 0.5,
        Muscle.OBLIQUES: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    laterality=Laterality.ALTERNATING,
    spine=1,
    step_g=2000,
    stresses=("wrist", "lower back", "shoulder"),
    aliases=("Plank Row",),
    elsewhere={"hevy": ("Renegade Row (Dumbbell)",)},
)
