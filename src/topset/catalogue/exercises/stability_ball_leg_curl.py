from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Stability-Ball Leg Curl",
    pattern=Pattern.KNEE_FLEXION,
    muscles={Muscle.HAMSTRINGS: 1.0, Muscle.GLUTES: 0.5},
    equipment=(Equipment.STABILITY_BALL,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=45,
    aliases=("Swiss Ball Leg Curl", "Stability Ball Hamstring Curl", "Exercise Ball Leg Curl"),
)
