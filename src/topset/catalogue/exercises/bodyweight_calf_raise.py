from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Bodyweight Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=100,
    seconds_per_rep=2.5,
    aliases=("Bodyweight Standing Calf Raise",),
    elsewhere={
        "strong": ("Standing Calf Raise (Bodyweight)",),
        "hevy": ("Standing Calf Raise (Bodyweight)",),
        "liftosaur": ("Standing Calf Raise, Bodyweight",),
    },
)
