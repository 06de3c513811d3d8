from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Lying Leg Curl",
    pattern=Pattern.KNEE_FLEXION,
    muscles={Muscle.HAMSTRINGS: 1.0},
    equipment=(Equipment.LEG_CURL,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    step_g=5_000,
    stresses=("lower back",),
    aliases=("Leg Curl", "Hamstring Curl", "Prone Leg Curl", "Machine Leg Curl"),
    elsewhere={
        "strong": ("Lying Leg Curl (Machine)",),
        "hevy": ("Lying Leg Curl (Machine)",),
        "fitnotes": ("Lying Leg Curl Machine",),
        "liftosaur": ("Lying Leg Curl", "Lying Leg Curl, Leverage Machine"),
    },
)
