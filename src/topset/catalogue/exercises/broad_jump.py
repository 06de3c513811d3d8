from topset.model.exercise import Exercise, Kind, LoadMode, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Broad Jump",
    pattern=Pattern.JUMP,
    muscles={
        Muscle.QUADS: 0.5,
        Muscle.GLUTES: 0.5,
        Muscle.HAMSTRINGS: 0.5,
    },
    equipment=(),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    skill=Skill.PRACTISED,
    stresses=("knee", "ankle"),
    aliases=("Standing Long Jump", "Horizontal Jump"),
)
