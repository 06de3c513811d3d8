from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cross-Body Hammer Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 1.0},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    load_mode=LoadMode.PER_HAND,
    laterality=Laterality.ALTERNATING,
    spine=1,
    step_g=2000,
    stresses=("elbow",),
    aliases=("Pinwheel Curl",),
    elsewhere={"hevy": ("Cross Body Hammer Curl", "Pinwheel Curl (Dumbbell)")},
)
