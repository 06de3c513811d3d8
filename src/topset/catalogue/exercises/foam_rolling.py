from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern, Standing

EXERCISE = Exercise(
    name="Foam Rolling",
    pattern=Pattern.STRETCH,
    muscles={},
    equipment=(Equipment.FOAM_ROLLER,),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    aliases=("Foam Roll", "Foam Roller", "Self-Myofascial Release", "Rolling"),
)
