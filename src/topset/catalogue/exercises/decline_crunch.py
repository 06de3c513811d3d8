from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Decline Crunch",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0, Muscle.HIP_FLEXORS: 0.5},
    equipment=(Equipment.DECLINE_BENCH,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=40,
    stresses=("lower back",),
    aliases=("Decline Sit-Up", "Weighted Decline Crunch"),
    elsewhere={
        "strong": ("Decline Crunch",),
        "hevy": ("Decline Crunch", "Decline Crunch (Weighted)"),
        "fitnotes": ("Decline Crunch",),
    },
)
