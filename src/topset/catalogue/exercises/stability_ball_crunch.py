from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Stability-Ball Crunch",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0},
    equipment=(Equipment.STABILITY_BALL,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=25,
    seconds_per_rep=2.5,
    stresses=("lower back",),
    aliases=("Swiss Ball Crunch",),
    elsewhere={"strong": ("Crunch (Stability Ball)",)},
)
