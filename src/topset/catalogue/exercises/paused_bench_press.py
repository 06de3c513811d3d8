from topset.model.exercise import Equipment, Exercise, Kind, Muscle, Pattern, Skill, Standing

EXERCISE = Exercise(
    name="Paused Bench Press",
    pattern=Pattern.HORIZONTAL_PRESS,
    muscles={
        Muscle.CHEST: 1.0,
        Muscle.FRONT_DELTS: 0.5,
        Muscle.TRICEPS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK, Equipment.BENCH),
    kind=Kind.COMPOUND,
    standing=Standing.SPECIAL,
    skill=Skill.PRACTISED,
    seconds_per_rep=4.0,  # with a second or two on the chest
    stresses=("shoulder",),
    aliases=("Pause Bench Press", "Competition Bench Press"),
    elsewhere={"hevy": ("Pause Bench Press (Barbell)",)},
)
