from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Barbell Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.ISOLATION,
    spine=1,
    step_g=5_000,
    stresses=("ankle", "shoulder"),
    aliases=("Barbell Standing Calf Raise",),
    elsewhere={
        "strong": ("Standing Calf Raise (Barbell)",),
        "hevy": ("Standing Calf Raise (Barbell)",),
        "fitnotes": ("Barbell Calf Raise",),
        "liftosaur": ("Standing Calf Raise, Barbell",),
    },
)
