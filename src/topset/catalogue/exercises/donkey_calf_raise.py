from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Donkey Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(Equipment.CALF_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    step_g=5_000,
    stresses=("ankle",),
    elsewhere={"fitnotes": ("Donkey Calf Raise",)},
)
