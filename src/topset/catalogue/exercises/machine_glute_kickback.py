from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Glute Kickback",
    pattern=Pattern.HIP_EXTENSION,
    muscles={Muscle.GLUTES: 1.0, Muscle.HAMSTRINGS: 0.5},
    equipment=(Equipment.GLUTE_KICKBACK_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    step_g=5_000,
    aliases=("Glute Kickback Machine", "Rear Kick Machine"),
    elsewhere={
        "strong": ("Glute Kickback (Machine)",),
        "hevy": ("Glute Kickback (Machine)", "Rear Kick (Machine)"),
    },
)
