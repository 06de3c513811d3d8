from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Wall Ball",
    pattern=Pattern.JUMP,
    muscles={
        Muscle.QUADS: 0.5,
        Muscle.GLUTES: 0.5,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.MEDICINE_BALL,),
    kind=Kind.CONDITIONING,
    standing=Standing.SPECIAL,
    step_g=2_000,
    seconds_per_rep=2.5,
    stresses=("knee",),
    aliases=("Wall Ball Shot",),
    elsewhere={"hevy": ("Wall Ball",)},
)
