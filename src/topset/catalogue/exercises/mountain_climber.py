from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Mountain Climber",
    pattern=Pattern.CARDIO,
    muscles={Muscle.ABS: 0.5, Muscle.HIP_FLEXORS: 0.5},
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    laterality=Laterality.ALTERNATING,
    seconds_per_rep=1.0,
    stresses=("wrist",),
    elsewhere={
        "strong": ("Mountain Climber",),
        "hevy": ("Mountain Climber",),
        "liftosaur": ("Mountain Climber",),
    },
)
