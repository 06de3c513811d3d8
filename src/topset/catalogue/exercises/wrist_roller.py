from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Wrist Roller",
    pattern=Pattern.WRIST,
    muscles={Muscle.FOREARMS: 1.0},
    equipment=(Equipment.WRIST_ROLLER, Equipment.PLATES),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    step_g=1250,
    seconds_per_rep=10.0,  # once up and once down
    stresses=("wrist", "elbow"),
    aliases=("Wrist Roll-Up",),
    elsewhere={
        "strong": ("Wrist Roller",),
        "hevy": ("Wrist Roller",),
        "liftosaur": ("Wrist Roller",),
    },
)
