from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Stationary Bike",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(Equipment.CARDIO_MACHINE,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    aliases=("Exercise Bike", "Indoor Cycling", "Bike Erg"),
    elsewhere={
        "strong": ("Cycling (Indoor)",),
        "hevy": ("Spinning",),
        "fitnotes": ("Stationary Bike",),
    },
)
