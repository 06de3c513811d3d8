from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern, Skill

EXERCISE = Exercise(
    name="Barbell Reverse Lunge",
    pattern=Pattern.LUNGE,
    muscles={
        Muscle.QUADS: 1.0,
        Muscle.GLUTES: 1.0,
        Muscle.HAMSTRINGS: 0.5,
        Muscle.ADDUCTORS: 0.5,
        Muscle.ERECTORS: 0.5,
    },
    equipment=(Equipment.BARBELL, Equipment.PLATES, Equipment.RACK),
    kind=Kind.COMPOUND,
    laterality=Laterality.ALTERNATING,
    skill=Skill.PRACTISED,
    spine=2,
    stresses=("knee", "shoulder"),
    elsewhere={"hevy": ("Reverse Lunge (Barbell)",), "liftosaur": ("Reverse Lunge, Barbell",)},
)
