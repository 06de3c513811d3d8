from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Band-Assisted Pull-Up",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.PULL_UP_BAR, Equipment.BANDS),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.ASSISTED,
    body_mass_percent=100,
    seconds_per_rep=3.5,
    stresses=("shoulder", "elbow"),
    aliases=("Banded Pull-Up",),
    elsewhere={
        "strong": ("Pull Up (Band)",),
        "hevy": ("Pull Up (Band)",),
        "liftosaur": ("Pull Up, Band",),
    },
)
