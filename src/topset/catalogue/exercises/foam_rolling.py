from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Foam Rolling",
    pattern=Pattern.STRETCH,
    muscles={},
    equipment=(Equipment.FOAM_ROLLER,),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    aliases=("Foam Roll", "Foam Roller", "Self-Myofascial Release", "Rolling"),
)
