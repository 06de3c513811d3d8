from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Dumbbell Seated Calf Raise",
    pattern=Pattern.CALF_RAISE,
    muscles={Muscle.CALVES: 1.0},
    equipment=(Equipment.DUMBBELLS, Equipment.BENCH),
    kind=Kind.ISOLATION,
    step_g=2_000,
    stresses=("ankle",),
    elsewhere={"liftosaur": ("Seated Calf Raise, Dumbbell",)},
)
