from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Single-Leg Press",
    pattern=Pattern.SQUAT,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
    },
    equipment=(Equipment.LEG_PRESS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    spine=1,
    step_g=5_000,
    stresses=("knee",),
    aliases=("Single-Leg Leg Press", "Unilateral Leg Press"),
    elsewhere={"hevy": ("Single Leg Press (Machine)",)},
)
