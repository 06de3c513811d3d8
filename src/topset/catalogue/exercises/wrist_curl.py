from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Wrist Curl",
    pattern=Pattern.WRIST,
    muscles={Muscle.FOREARMS: 1.0},
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    seconds_per_rep=2.5,
    stresses=("wrist",),
    aliases=("Barbell Wrist Curl", "Seated Wrist Curl", "Palms-Up Wrist Curl"),
    elsewhere={
        "hevy": ("Palms Up Wrist Curl (Barbell)",),
        "liftosaur": ("Wrist Curl",),
    },
)
