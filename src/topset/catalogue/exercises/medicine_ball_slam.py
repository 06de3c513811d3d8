from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Medicine Ball Slam",
    pattern=Pattern.JUMP,
    muscles={
        Muscle.ABS: 0.5,
        Muscle.LATS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.MEDICINE_BALL,),
    kind=Kind.CONDITIONING,
    step_g=2_000,
    seconds_per_rep=2.5,
    aliases=("Ball Slam", "Med Ball Slam", "Slam Ball"),
    elsewhere={
        "strong": ("Ball Slams",),
        "hevy": ("Ball Slams",),
        "liftosaur": ("Ball Slams",),
    },
)
