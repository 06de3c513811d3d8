from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Landmine Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.CHEST: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.LANDMINE, Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    spine=1,
    stresses=("shoulder",),
    aliases=("Single-Arm Landmine Press",),
    elsewhere={"hevy": ("Single Arm Landmine Press (Barbell)",)},
)
