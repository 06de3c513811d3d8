from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Dead Hang",
    pattern=Pattern.WRIST,
    muscles={Muscle.FOREARMS: 1.0},
    equipment=(Equipment.PULL_UP_BAR,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    measure=Measure.TIME,
    body_mass_percent=100,
    stresses=("shoulder",),
    aliases=("Bar Hang", "Passive Hang"),
    elsewhere={"hevy": ("Dead Hang",)},
)
