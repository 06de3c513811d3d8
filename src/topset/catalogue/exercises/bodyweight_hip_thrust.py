from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Bodyweight Hip Thrust",
    pattern=Pattern.HIP_EXTENSION,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.QUADS: 0.5,
    },
    equipment=(Equipment.BOX,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BODYWEIGHT,
    body_mass_percent=60,
    elsewhere={"strong": ("Hip Thrust (Bodyweight)",), "liftosaur": ("Hip Thrust, Bodyweight",)},
)
