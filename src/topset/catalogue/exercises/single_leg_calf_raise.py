from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Single-Leg Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(Equipment.BOX,),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.BODYWEIGHT,
    laterality=Laterality.UNILATERAL,
    standing=Standing.STAPLE,
    body_mass_percent=100,
    stresses=("ankle",),
    aliases=("Single-Leg Standing Calf Raise",),
    elsewhere={"hevy": ("Single Leg Standing Calf Raise", "Single Leg Standing Calf Raise (Dumbbell)")},
)
