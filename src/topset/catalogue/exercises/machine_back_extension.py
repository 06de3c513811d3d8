from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine Back Extension",
    pattern=Pattern.BACK_EXTENSION,
    muscles={Muscle.ERECTORS: 1.0},
    equipment=(Equipment.BACK_EXTENSION_MACHINE,),
    kind=Kind.ISOLATION,
    spine=1,
    step_g=5_000,
    stresses=("lower back",),
    aliases=("Back Extension Machine", "Lower Back Machine", "Lower Back Extension"),
    elsewhere={"strong": ("Back Extension (Machine)",), "hevy": ("Back Extension (Machine)",)},
)
