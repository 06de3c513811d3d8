from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Single-Leg Extension",
    pattern=Pattern.KNEE_EXTENSION,
    muscles={Muscle.QUADS: 1.0},
    equipment=(Equipment.LEG_EXTENSION,),
    kind=Kind.ISOLATION,
    standing=Standing.SPECIAL,
    laterality=Laterality.UNILATERAL,
    stresses=("knee",),
    aliases=("Single-Leg Leg Extension",),
    elsewhere={"hevy": ("Single Leg Extensions",)},
)
