from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Elliptical Trainer",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(Equipment.CARDIO_MACHINE,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    aliases=("Elliptical", "Cross-Trainer"),
    elsewhere={
        "strong": ("Elliptical Machine",),
        "hevy": ("Elliptical Trainer",),
        "fitnotes": ("Elliptical Trainer",),
        "liftosaur": ("Elliptical Machine",),
    },
)
