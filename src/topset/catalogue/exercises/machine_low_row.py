from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern

EXERCISE = Exercise(
    name="Machine Low Row",
    pattern=Pattern.ROW,
    # Elbows low and close: rather less for the rear delts than other rows.
    muscles={
        Muscle.LATS: 1.0,
        Muscle.UPPER_BACK: 1.0,
        Muscle.BICEPS: 0.5,
    },
    equipment=(Equipment.ROW_MACHINE,),
    kind=Kind.COMPOUND,
    aliases=("Low Row", "Plate-Loaded Low Row"),
    elsewhere={"hevy": ("Iso-Lateral Low Row",)},
)
