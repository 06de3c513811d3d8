from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Band Push-Up",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.BANDS,),
    kind=Kind.COMPOUND,
    standing=Standing.STAPLE,
    load_mode=LoadMode.BAND,
    body_mass_percent=64,  # the band comes on top
    seconds_per_rep=2.5,
    stresses=("shoulder", "wrist"),
    aliases=("Band-Resisted Push-Up",),
    elsewhere={"strong": ("Push Up (Band)",)},
)
