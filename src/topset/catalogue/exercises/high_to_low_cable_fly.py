from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="High-to-Low Cable Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("High Cable Fly", "Decline Cable Fly", "Lower Chest Fly"),
    elsewhere={"hevy": ("Downward Fly (Cable)",)},
)
