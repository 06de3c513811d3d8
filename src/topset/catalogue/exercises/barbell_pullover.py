from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Barbell Pullover",
    pattern=Pattern.PULLOVER,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.CHEST: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.EZ_BAR, Equipment.PLATES, Equipment.BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    seconds_per_rep=3.5,
    stresses=("shoulder", "elbow"),
    aliases=("EZ-Bar Pullover",),
    elsewhere={"liftosaur": ("Pullover, Barbell",)},
)
