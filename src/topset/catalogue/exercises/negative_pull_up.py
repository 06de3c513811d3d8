from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Negative Pull-Up",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.PULL_UP_BAR,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=100,
    seconds_per_rep=5.0,  # lowering only, slowly
    stresses=("elbow", "shoulder"),
    aliases=("Eccentric Pull-Up", "Pull-Up Negative"),
    elsewhere={"hevy": ("Negative Pull Up",)},
)
