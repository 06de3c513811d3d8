from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern, Standing

EXERCISE = Exercise(
    name="Stationary Bike",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(Equipment.CARDIO_MACHINE,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    aliases=("Exercise Bike", "Indoor Cycling", "Bike Erg"),
    elsewhere={
        "strong": ("Cycling (Indoor)",),
        "hevy": ("Spinning",),
        "fitnotes": ("Stationary Bike",),
    },
)
