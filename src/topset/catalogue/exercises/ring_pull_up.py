from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Ring Pull-Up",
    pattern=Pattern.PULLDOWN,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 0.5,
        Muscle.BICEPS: 0.5,
        Muscle.FOREARMS: 0.5,
    },
    equipment=(Equipment.RINGS,),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=100,
    seconds_per_rep=3.5,
    stresses=("shoulder", "elbow"),
)
