from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Hanging Knee Raise",
    pattern=Pattern.TRUNK_FLEXION,
    muscles={Muscle.ABS: 1.0, Muscle.HIP_FLEXORS: 0.5},
    equipment=(Equipment.PULL_UP_BAR,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    standing=Standing.STAPLE,
    body_mass_percent=35,
    stresses=("shoulder",),
    aliases=("Hanging Knee-Up",),
    elsewhere={"strong": ("Hanging Knee Raise",), "hevy": ("Hanging Knee Raise",)},
)
