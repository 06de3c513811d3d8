from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Behind-the-Back Wrist Curl",
    pattern=Pattern.WRIST,
    muscles={Muscle.FOREARMS: 1.0},
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    seconds_per_rep=2.5,
    stresses=("wrist",),
    aliases=("Standing Wrist Curl",),
    elsewhere={
        "hevy": ("Behind the Back Wrist Curl (Barbell)", "Behind the Back Bicep Wrist Curl (Barbell)")
    },
)
