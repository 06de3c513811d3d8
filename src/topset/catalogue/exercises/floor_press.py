from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Floor Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    # The floor cuts off the chest's stretch and leaves the lockout, which is why the triceps count in full.
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.TRICEPS: 1.0,
        Muscle.FRONT_DELTS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    stresses=("elbow",),
    aliases=("Barbell Floor Press",),
    elsewhere={
        "strong": ("Floor Press (Barbell)",),
        "hevy": ("Floor Press (Barbell)",),
    },
)
