from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Seated Leg Curl",
    pattern=Pattern.KNEE_FLEXION,
    muscles={Muscle.HAMSTRINGS: 1.0},
    equipment=(Equipment.LEG_CURL,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    step_g=5_000,
    aliases=("Seated Hamstring Curl",),
    elsewhere={
        "strong": ("Seated Leg Curl (Machine)",),
        "hevy": ("Seated Leg Curl (Machine)",),
        "fitnotes": ("Seated Leg Curl Machine",),
        "liftosaur": ("Seated Leg Curl", "Seated Leg Curl, Leverage Machine"),
    },
)
