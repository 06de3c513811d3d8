from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Band Dislocate",
    pattern=Pattern.DRILL,
    muscles={
        Muscle.ROTATOR_CUFF: 0.5,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.CHEST: 0.5,
    },
    equipment=(Equipment.BANDS,),
    kind=Kind.MOBILITY,
    load_mode=LoadMode.NONE,
    seconds_per_rep=4.0,
    stresses=("shoulder",),
    aliases=("Shoulder Dislocate", "Shoulder Pass-Through", "Band Pass-Through"),
)
