from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Farmer's Walk",
    pattern=Pattern.CARRY,
    muscles={
        Muscle.FOREARMS: 1.0,
        Muscle.TRAPS: 1.0,
        Muscle.ABS: 0.5,
        Muscle.OBLIQUES: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.PER_HAND,
    measure=Measure.DISTANCE,
    standing=Standing.STAPLE,
    spine=2,
    step_g=2_000,
    stresses=("wrist",),
    aliases=("Farmer's Carry", "Farmer Carry", "Dumbbell Farmer's Walk", "Loaded Carry"),
    elsewhere={"hevy": ("Farmers Walk",)},
)
