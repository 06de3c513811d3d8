from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Standing Leg Curl",
    pattern=Pattern.KNEE_FLEXION,
    muscles={Muscle.HAMSTRINGS: 1.0},
    equipment=(Equipment.LEG_CURL,),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    aliases=("Single-Leg Curl", "Standing Hamstring Curl"),
    elsewhere={"hevy": ("Standing Leg Curls",)},
)
