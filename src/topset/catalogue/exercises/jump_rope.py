from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern

EXERCISE = Exercise(
    name="Jump Rope",
    pattern=Pattern.CARDIO,
    muscles={},
    equipment=(Equipment.JUMP_ROPE,),
    kind=Kind.CONDITIONING,
    load_mode=LoadMode.NONE,
    measure=Measure.TIME,
    stresses=("ankle",),
    aliases=("Rope Skipping", "Skipping Rope", "Skipping"),
    elsewhere={
        "strong": ("Jump Rope",),
        "hevy": ("Jump Rope",),
        "liftosaur": ("Jump Rope",),
    },
)
