from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Treadmill Run",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(Equipment.CARDIO_MACHINE,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    stresses=("knee", "ankle"),
    aliases=("Treadmill",),
    elsewhere={
        "strong": ("Running (Treadmill)",),
        "hevy": ("Treadmill",),
        "fitnotes": ("Running (Treadmill)",),
    },
)
