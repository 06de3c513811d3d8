from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Ski Erg",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(Equipment.CARDIO_MACHINE,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    aliases=("Ski Ergometer",),
)
