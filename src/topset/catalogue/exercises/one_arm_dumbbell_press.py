from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="One-Arm Dumbbell Press",
    pattern=Pattern.VERTICAL_PRESS,
    muscles={
        Muscle.FRONT_DELTS: 1.0,
        Muscle.SIDE_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
        Muscle.TRAPS: 0.5,
        Muscle.OBLIQUES: 0.5,
    },
    equipment=(Equipment.DUMBBELLS,),
    kind=Kind.COMPOUND,
    laterality=Laterality.UNILATERAL,
    spine=1,
    step_g=2000,
    stresses=("shoulder",),
    aliases=("Single-Arm Overhead Press",),
    elsewhere={"fitnotes": ("One-Arm Standing Dumbbell Press",)},
)
