from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern, Standing

EXERCISE = Exercise(
    name="Treadmill Walk",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(Equipment.CARDIO_MACHINE,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    aliases=("Incline Treadmill Walk", "Walking (Treadmill)"),
)
