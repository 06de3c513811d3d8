from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Ring Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0, Muscle.FRONT_DELTS: 0.5},
    equipment=(Equipment.RINGS,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=64,  # as in a push-up; kneel to make it less
    seconds_per_rep=4.0,
    stresses=("shoulder", "elbow"),
)
