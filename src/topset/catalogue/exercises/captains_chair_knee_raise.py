from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Captain's Chair Knee Raise",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0, Muscle.HIP_FLEXORS: 0.5},
    equipment=(Equipment.DIP_BARS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=35,
    stresses=("shoulder",),
    aliases=("Captain's Chair Leg Raise", "Vertical Knee Raise", "Parallel Bar Knee Raise"),
    elsewhere={
        "strong": ("Knee Raise (Captain's Chair)",),
        "hevy": ("Knee Raise Parallel Bars", "Leg Raise Parallel Bars"),
    },
)
