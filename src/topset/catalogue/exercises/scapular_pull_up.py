from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Scapular Pull-Up",
    pattern=Pattern.SHRUG,
    muscles={
        Muscle.UPPER_BACK: 1.0,
        Muscle.LATS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.PULL_UP_BAR,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=100,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Scap Pull-Up", "Scapular Shrug"),
    elsewhere={"hevy": ("Scapular Pull Ups",)},
)
