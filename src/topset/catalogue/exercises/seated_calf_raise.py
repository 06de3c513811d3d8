from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Seated Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(Equipment.CALF_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    stresses=("ankle",),
    aliases=("Seated Calf Raise Machine",),
    elsewhere={
        "strong": ("Seated Calf Raise (Machine)", "Seated Calf Raise (Plate Loaded)"),
        "hevy": ("Seated Calf Raise",),
        "fitnotes": ("Seated Calf Raise",),
        "liftosaur": ("Seated Calf Raise", "Seated Calf Raise, Leverage Machine"),
    },
)
