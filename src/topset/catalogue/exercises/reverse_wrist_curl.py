from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Reverse Wrist Curl",
    pattern=Pattern.WRIST,
    muscles={Muscle.FOREARMS: 1.0},
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.BENCH),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    seconds_per_rep=2.5,
    stresses=("wrist", "elbow"),
    aliases=("Wrist Extension", "Barbell Wrist Extension", "Palms-Down Wrist Curl"),
    elsewhere={
        "hevy": ("Seated Wrist Extension (Barbell)",),
        "liftosaur": ("Reverse Wrist Curl",),
    },
)
