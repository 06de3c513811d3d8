from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Neck Side Flexion",
    pattern=Pattern.NECK,
    muscles={Muscle.NECK: 1.0},
    equipment=(),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    body_mass_percent=8,  # the head's own share; a plate adds to it
    step_g=1250,
    stresses=("neck",),
    aliases=("Lateral Neck Flexion",),
)
