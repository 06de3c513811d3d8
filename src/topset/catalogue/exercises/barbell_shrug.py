from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Barbell Shrug",
    pattern=Pattern.SHRUG,
    muscles={Muscle.TRAPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.BARBELL, Equipment.PLATES),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    spine=2,
    step_g=5000,
    seconds_per_rep=2.5,
    stresses=("neck", "lower back"),
    elsewhere={
        "strong": ("Shrug (Barbell)",),
        "hevy": ("Shrug (Barbell)",),
        "fitnotes": ("Barbell Shrug",),
        "liftosaur": ("Shrug, Barbell",),
    },
)
