from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Lateral Raise",
    pattern=Pattern.LATERAL_RAISE,
    muscles={Muscle.SIDE_DELTS: 1.0},
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.PER_HAND,
    step_g=1000,
    seconds_per_rep=2.5,
    stresses=("shoulder",),
    aliases=("Side Raise", "Dumbbell Lateral Raise", "Side Lateral Raise", "Seated Lateral Raise"),
    elsewhere={
        "strong": ("Lateral Raise (Dumbbell)",),
        "hevy": ("Lateral Raise (Dumbbell)", "Seated Lateral Raise (Dumbbell)"),
        "fitnotes": ("Lateral Dumbbell Raise", "Seated Dumbbell Lateral Raise"),
        "liftosaur": ("Lateral Raise", "Lateral Raise, Dumbbell"),
    },
)
