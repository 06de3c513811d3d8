from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Skull Crusher",
    pattern=Pattern.ELBOW_EXTENSION,
    muscles={Muscle.TRICEPS: 1.0},
    equipment=(Equipment.EZ_BAR, Equipment.PLATES, Equipment.BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    stresses=("elbow",),
    aliases=("Lying Triceps Extension", "EZ-Bar Skull Crusher", "Nose Breaker"),
    elsewhere={
        "strong": ("Skullcrusher (Barbell)",),
        "hevy": ("Skullcrusher (Barbell)",),
        "fitnotes": ("Lying Triceps Extension", "EZ-Bar Skullcrusher"),
        "liftosaur": ("Skullcrusher", "Skullcrusher, Barbell"),
    },
)
