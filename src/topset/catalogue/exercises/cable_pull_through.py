from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Cable Pull-Through",
    pattern=Pattern.HINGE,
    muscles={
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.CABLE,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    spine=1,
    aliases=("Pull-Through", "Rope Pull-Through"),
    elsewhere={
        "strong": ("Cable Pull Through",),
        "hevy": ("Cable Pull Through",),
        "liftosaur": ("Cable Pull Through", "Cable Pull Through, Cable"),
    },
)
