from topset.model.exercise import Equipment, Exercise, Kind, Laterality, Muscle, Pattern

EXERCISE = Exercise(
    name="Bayesian Curl",
    pattern=Pattern.CURL,
    muscles={Muscle.BICEPS: 1.0, Muscle.FOREARMS: 0.5},
    equipment=(Equipment.CABLE,),
    kind=Kind.ISOLATION,
    laterality=Laterality.UNILATERAL,
    stresses=("elbow", "shoulder"),
    aliases=("Bayesian Cable Curl", "Behind-the-Back Cable Curl"),
    elsewhere={"hevy": ("Behind the Back Curl (Cable)",)},
)
