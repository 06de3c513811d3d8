from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Pullover",
    pattern=Pattern.PULLOVER,
    muscles={
        Muscle.LATS: 1.0,
        Muscle.CHEST: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    step_g=2000,
    seconds_per_rep=3.5,
    stresses=("shoulder", "elbow"),
    aliases=("Pullover",),
    elsewhere={
        "strong": ("Pullover (Dumbbell)",),
        "hevy": ("Pullover (Dumbbell)",),
        "liftosaur": ("Pullover",),
    },
)
