from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern

EXERCISE = Exercise(
    name="Decline Dumbbell Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0},
    equipment=(Equipment.DUMBBELLS, Equipment.DECLINE_BENCH),
    kind=Kind.ISOLATION,
    load_mode=LoadMode.PER_HAND,
    step_g=2000,
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("Decline Fly",),
    elsewhere={"hevy": ("Decline Chest Fly (Dumbbell)",)},
)
