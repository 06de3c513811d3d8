from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Neutral-Grip Pull-Up",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.BICEPS: 0.5,
        Muscle.UPPER_BACK: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.PULL_UP_BAR,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=100,
    seconds_per_rep=3.5,
    stresses=("elbow", "shoulder"),
    aliases=("Hammer-Grip Pull-Up", "Parallel-Grip Pull-Up", "Neutral-Grip Chin-Up"),
    elsewhere={"fitnotes": ("Neutral Chin Up",)},
)
