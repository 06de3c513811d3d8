from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Ab Wheel Rollout",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={
        Muscle.ABS: 1.0,
        Muscle.OBLIQUES: 0.5,
        Muscle.LATS: 0.5,
    },
    equipment=(Equipment.AB_WHEEL,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    body_mass_percent=60,
    seconds_per_rep=4.0,
    stresses=("lower back", "shoulder"),
    aliases=("Ab Wheel", "Ab Rollout", "Kneeling Ab Wheel Rollout", "Ab Roller"),
    elsewhere={
        "strong": ("Ab Wheel",),
        "hevy": ("Ab Wheel",),
        "fitnotes": ("Ab-Wheel Rollout",),
        "liftosaur": ("Ab Wheel", "Ab Wheel, Bodyweight"),
    },
)
