from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Assisted Pull-Up",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.ASSISTED_PULL_UP,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.ASSISTED,
    body_mass_percent=100,
    step_g=5000,
    seconds_per_rep=3.5,
    stresses=("shoulder", "elbow"),
    aliases=("Machine-Assisted Pull-Up", "Assisted Pull-Up Machine"),
    elsewhere={
        "strong": ("Pull Up (Assisted)",),
        "hevy": ("Pull Up (Assisted)",),
    },
)
