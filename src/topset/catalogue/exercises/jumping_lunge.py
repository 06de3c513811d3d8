from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Jumping Lunge",
    pattern=Pattern.JUMP,
    muscles={
        Muscle.QUADS: 0.5,
        Muscle.GLUTES: 0.5,
        Muscle.CALVES: 0.5,
    },
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.ALTERNATING,
    skill=Skill.PRACTISED,
    body_mass_percent=100,
    seconds_per_rep=2.0,
    stresses=("knee", "ankle"),
    aliases=("Split Jump", "Lunge Jump"),
    elsewhere={"hevy": ("Jumping Lunge",)},
)
