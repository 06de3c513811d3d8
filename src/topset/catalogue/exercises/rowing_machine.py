from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern, Standing

EXERCISE = Exercise(
    name="Rowing Machine",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(Equipment.CARDIO_MACHINE,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    standing=Standing.STAPLE,
    aliases=("Rower", "Row Erg", "Ergometer Rowing"),
    elsewhere={
        "strong": ("Rowing (Machine)",),
        "hevy": ("Rowing Machine",),
        "fitnotes": ("Rowing Machine",),
    },
)
