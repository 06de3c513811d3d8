from topset.model.exercise import Equipment, Exercise, Kind, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Plate Pinch",
    pattern=Pattern.WRIST,
    muscles={Muscle.FOREARMS: 1.0},
    equipment=(Equipment.PLATES,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    measure=Measure.TIME,
    stresses=("wrist",),
    aliases=("Plate Pinch Hold", "Pinch Grip Hold"),
)
