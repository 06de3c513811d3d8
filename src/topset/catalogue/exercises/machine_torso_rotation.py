from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Torso Rotation",
    pattern=Pattern.TRUNK_ROTATION,
    muscles={Muscle.OBLIQUES: 1.0, Muscle.ABS: 0.5},
    equipment=(Equipment.AB_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    step_g=5_000,
    stresses=("lower back",),
    aliases=("Torso Rotation Machine", "Rotary Torso"),
    elsewhere={"strong": ("Torso Rotation (Machine)",), "hevy": ("Torso Rotation",)},
)
