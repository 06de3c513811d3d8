from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Reverse Wrist Curl",
    pattern=Pattern.WRIST,
    muscles={Muscle.FOREARMS: 1.0},
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.PER_HAND,
    step_g=1000,
    seconds_per_rep=2.5,
    stresses=("wrist", "elbow"),
    aliases=("Dumbbell Wrist Extension",),
    elsewhere={
        "strong": ("Seated Palms Down Wrist Curl (Dumbbell)",),
        "hevy": ("Reverse Wrist Curl (Dumbbell)",),
        "liftosaur": ("Reverse Wrist Curl, Dumbbell",),
    },
)
