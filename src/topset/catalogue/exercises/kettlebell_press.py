from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Kettlebell Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
    },
    equipment=(Equipment.KETTLEBELLS,),
    kind=Kind.COMPOUND,
    laterality=Laterality.UNILATERAL,
    spine=1,
    step_g=4000,
    stresses=("shoulder", "wrist"),
    aliases=("Kettlebell Overhead Press", "Kettlebell Shoulder Press"),
    elsewhere={
        "hevy": ("Kettlebell Shoulder Press",),
        "liftosaur": ("Shoulder Press, Kettlebell",),
    },
)
