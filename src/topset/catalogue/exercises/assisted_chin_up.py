from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Assisted Chin-Up",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 1.0,
        Muscle.UPPER_BACK: 0.5,
    },
    equipment=(Equipment.ASSISTED_PULL_UP,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.ASSISTED,
    body_mass_percent=100,
    step_g=5000,
    seconds_per_rep=3.5,
    stresses=("elbow", "shoulder"),
    aliases=("Machine-Assisted Chin-Up",),
    elsewhere={
        "strong": ("Chin Up (Assisted)",),
        "hevy": ("Chin Up (Assisted)",),
    },
)
