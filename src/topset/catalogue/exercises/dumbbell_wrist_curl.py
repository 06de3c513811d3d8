from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Wrist Curl",
    pattern=Pattern.WRIST,
    muscles={Muscle.FOREARMS: 1.0},
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.PER_HAND,
    step_g=1000,
    seconds_per_rep=2.5,
    stresses=("wrist",),
    elsewhere={
        "strong": ("Seated Palms Up Wrist Curl (Dumbbell)",),
        "hevy": ("Seated Palms Up Wrist Curl",),
        "liftosaur": ("Seated Palms Up Wrist Curl", "Wrist Curl, Dumbbell"),
    },
)
