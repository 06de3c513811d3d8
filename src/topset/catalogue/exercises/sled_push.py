from topset.model.exercise import Equipment, Exercise, Kind, Measure, Muscle, Pattern

EXERCISE = Exercise(
    name="Sled Push",
    pattern=Pattern.CARRY,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 0.5,
        Muscle.CALVES: 0.5,
    },
    equipment=(Equipment.SLED, Equipment.PLATES),
    kind=Kind.CONDITIONING,
    measure=Measure.DISTANCE,
    step_g=5_000,
    aliases=("Prowler Push", "Prowler"),
    elsewhere={"hevy": ("Sled Push",)},
)
