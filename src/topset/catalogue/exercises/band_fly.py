from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0},
    equipment=(Equipment.BANDS,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    stresses=("shoulder",),
    aliases=("Banded Chest Fly",),
    elsewhere={
        "strong": ("Chest Fly (Band)",),
        "hevy": ("Chest Fly (Band)",),
        "liftosaur": ("Chest Fly, Band",),
    },
)
