from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Landmine Rotation",
    pattern=Pattern.TRUNK_ROTATION,
    muscles={
        Muscle.OBLIQUES: 1.0,
        Muscle.ABS: 0.5,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.LANDMINE, Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    laterality=Laterality.ALTERNATING,
    standing=Standing.SPECIAL,
    spine=1,
    stresses=("lower back",),
    aliases=("Landmine Twist", "Landmine 180"),
    elsewhere={"hevy": ("Landmine 180",)},
)
