from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Standing

EXERCISE = Exercise(
    name="Machine Fly",
    pattern=Pattern.FLY,
    muscles={Muscle.CHEST: 1.0},
    equipment=(Equipment.FLY_MACHINE,),
    kind=Kind.ISOLATION,
    standing=Standing.STAPLE,
    seconds_per_rep=3.5,
    stresses=("shoulder",),
    aliases=("Pec Deck", "Pec Fly", "Butterfly", "Chest Fly Machine"),
    elsewhere={
        "strong": ("Pec Deck (Machine)", "Chest Fly"),
        "hevy": ("Butterfly (Pec Deck)", "Chest Fly (Machine)"),
        "fitnotes": ("Seated Machine Fly",),
        "liftosaur": ("Pec Deck", "Chest Fly, Leverage Machine"),
    },
)
