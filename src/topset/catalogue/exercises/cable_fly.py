from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("Cable Crossover", "Cable Chest Fly"),
    elsewhere={
        "strong": ("Cable Crossover",),
        "hevy": ("Cable Fly Crossovers", "Seated Chest Flys (Cable)", "Single Arm Cable Crossover"),
        "fitnotes": ("Cable Crossover",),
        "liftosaur": ("Cable Crossover",),
    },
)
