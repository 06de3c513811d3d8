from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Reverse Nordic",
    pattern=Pattern.KNEE_EXTENSION,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.HIP_FLEXORS: 0.5,
        Muscle.ABS: 0.5,
    },
    equipment=(),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    skill=Skill.PRACTISED,
    body_mass_percent=55,
    seconds_per_rep=4.0,
    stresses=("knee",),
    aliases=("Reverse Nordic Curl", "Natural Leg Extension"),
)
