from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Trap-Bar Shrug",
    pattern=Pattern.SHRUG,
    muscles={Muscle.TRAPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.TRAP_BAR, Equipment.PLATES),
    kind=Kind.ISOLATION,
    spine=2,
    step_g=5000,
    seconds_per_rep=2.5,
    stresses=("neck", "lower back"),
    aliases=("Hex-Bar Shrug",),
    elsewhere={"liftosaur": ("Shrug, Trap Bar",)},
)
