from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Box Jump",
    pattern=Pattern.JUMP,
    muscles={
        Muscle.QUADS: 0.5,
        Muscle.GLUTES: 0.5,
        Muscle.CALVES: 0.5,
    },
    equipment=(Equipment.BOX,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    skill=Skill.PRACTISED,
    standing=Standing.STAPLE,
    stresses=("knee", "ankle"),
    elsewhere={
        "strong": ("Box Jump",),
        "hevy": ("Box Jump",),
        "liftosaur": ("Box Jump",),
    },
)
