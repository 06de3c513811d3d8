from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Stair Climber",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(Equipment.CARDIO_MACHINE,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    stresses=("knee",),
    aliases=("Stair Machine", "Stepmill", "Stairmaster"),
    elsewhere={"hevy": ("Stair Machine (Floors)", "Stair Machine (Steps)")},
)
