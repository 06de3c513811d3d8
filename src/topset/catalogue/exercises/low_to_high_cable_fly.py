from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Low-to-High Cable Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0, Muscle.FRONT_DELTS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("Low Cable Fly", "Incline Cable Fly", "Upper Chest Fly"),
    elsewhere={"hevy": ("Low Cable Fly Crossovers",)},
)
