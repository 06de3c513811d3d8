from topset.model.exercise import (
    Equipment,
    Exercise,
    Kind,
    LoadMode,
    Measure,
    Muscle,
    Pattern,
    Skill,
    Standing,
)

EXERCISE = Exercise(
    name="L-Sit",
    pattern=Pattern.TRUNK_STABILITY,
    muscles={
        Muscle.ABS: 1.0,
        Muscle.HIP_FLEXORS: 1.0,
        Muscle.QUADS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.DIP_BARS,),
    kind=Kind.COMPOUND,
    load_mode=LoadMode.BODYWEIGHT,
    measure=Measure.TIME,
    skill=Skill.PRACTISED,
    standing=Standing.SPECIAL,
    stresses=("wrist",),
    aliases=("L-Sit Hold",),
    elsewhere={"hevy": ("L-Sit Hold",)},
)
