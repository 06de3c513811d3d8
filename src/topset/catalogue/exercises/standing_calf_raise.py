from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Standing Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(Equipment.CALF_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    spine=1,
    step_g=5_000,
    stresses=("ankle",),
    aliases=("Calf Raise", "Machine Calf Raise", "Machine Standing Calf Raise"),
    elsewhere={
        "strong": ("Standing Calf Raise (Machine)",),
        "hevy": ("Standing Calf Raise (Machine)",),
        "fitnotes": ("Standing Calf Raise Machine",),
        "liftosaur": ("Standing Calf Raise", "Standing Calf Raise, Leverage Machine"),
    },
)
