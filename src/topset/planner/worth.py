"""How readily an exercise is chosen among equals: for this goal, level and gym, and by what is known of the athlete."""

from topset.catalogue import exercises
from topset.formulas import one_rep_max
from topset.formulas.rts import reps_for
from topset.methods.loading import loadable
from topset.model.athlete import Athlete
from topset.model.exercise import (
    Equipment,
    Exercise,
    Laterality,
    LoadMode,
    Pattern,
    Skill,
    Standing,
)
from topset.model.families import KNEE, POWER, PRESSES
from topset.model.program import Goal, Level
from topset.planner.loads import record

LOWER_BACK, SHOULDER = "lower back", "shoulder"
MANY = 12  # reps beyond which a set builds little strength
WITH_LOADS = (LoadMode.EXTERNAL, LoadMode.PER_HAND)
WORKED, TIRED = 15, 45  # points; what is tired is worth less than a stranger, its known maximum included
HEAVIEST = 3  # axial level of a deadlift
WEIGHTS = frozenset({Equipment.BARBELL, Equipment.DUMBBELLS, Equipment.CABLE})
LEARNT_WITH_LESS = KNEE | {Pattern.HINGE}  # leg press, goblet squat and dumbbells come first
LEG_WORK = KNEE | {Pattern.KNEE_EXTENSION, Pattern.KNEE_FLEXION, Pattern.HIP_EXTENSION}
FLOOR = frozenset({"floor_press", "dumbbell_floor_press"})
FOR_THE_BACK = frozenset({Equipment.BENCH, Equipment.CHEST_PRESS_MACHINE})
HALF = 50  # percent of body mass
FREE = frozenset(
    {Equipment.BARBELL, Equipment.DUMBBELLS, Equipment.KETTLEBELLS, Equipment.EZ_BAR, Equipment.TRAP_BAR}
)
MINOR = (
    Pattern.HIP_ABDUCTION,
    Pattern.HIP_ADDUCTION,
    Pattern.SHRUG,
    Pattern.BACK_EXTENSION,
    Pattern.FRONT_RAISE,
    Pattern.UPRIGHT_ROW,
    Pattern.WRIST,
    Pattern.NECK,
    Pattern.HIP_FLEXION,
    Pattern.ROTATION,
)
WHOLE_BODY = 100  # percent of body mass


def worth(exercise: Exercise, athlete: Athlete) -> int:
    """How readily a set of it is chosen among equals, in objective points; a set of a muscle gains about forty."""
    points = {Standing.STAPLE: 10, Standing.SOUND: 0, Standing.SPECIAL: -10}[exercise.standing]
    points += 20 * any(m.exercise == exercise.slug for m in athlete.maxes)
    points += worth_at_level(exercise, athlete) + worth_for_goal(exercise, athlete)
    points += worth_for_joints(exercise, athlete) + worth_by_experience(exercise, athlete)
    if light(exercise) and not WEIGHTS.isdisjoint(athlete.gym.equipment):
        points -= 15  # what cannot be loaded cannot be seen to grow
    if half_a_press(exercise, athlete):
        points -= 15
    if kin_of_avoided(exercise, athlete) or outgrown(exercise, athlete):
        points -= 30
    return points - (15 if exercise.pattern in MINOR else 0)


def worth_at_level(exercise: Exercise, athlete: Athlete) -> int:
    """Points for what the level asks for."""
    if novice(athlete):
        points = {Skill.SIMPLE: 5, Skill.PRACTISED: 0, Skill.TECHNICAL: -25}[exercise.skill]
        return points - 10 * heavy_push_up(exercise, athlete) - 10 * unlearnt(exercise, athlete)
    points = 15 if on_one_leg(exercise) and strong_without_weights(athlete) else 0
    return points - 10 * (exercise.load_mode is LoadMode.ASSISTED)


def worth_for_goal(exercise: Exercise, athlete: Athlete) -> int:
    """Points for what the goal asks for."""
    strong = athlete.goal in (Goal.STRENGTH, Goal.POWER, Goal.MIXED)
    points = 10 if exercise.main_lift and strong and not unlearnt(exercise, athlete) else 0
    if exercise.pattern is Pattern.JUMP:
        points += 10  # who is to jump and sprint jumps
    if exercise.pattern is Pattern.HINGE and exercise.spine == HEAVIEST and not strong:
        points -= 10  # tires more than it grows: a Romanian deadlift serves size better
    if athlete.goal is Goal.ENDURANCE and Equipment.BARBELL in exercise.equipment:
        points -= 30  # twenty reps want something that may be let go of
    return points


def worth_for_joints(exercise: Exercise, athlete: Athlete) -> int:
    """Points for leg work that a machine guides, where the lower back hurts."""
    guided = LOWER_BACK in athlete.hurts and machine(exercise)
    return 15 if guided and exercise.pattern in LEG_WORK else 0


def worth_by_experience(exercise: Exercise, athlete: Athlete) -> int:
    """Points for what made progress in the last block, and against what stalled, was left out, or hurt."""
    learned = athlete.learned
    return WORKED * (exercise.slug in learned.worked) - TIRED * (exercise.slug in learned.tired)


def outgrown(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether the gym's heaviest load is one for many reps, where few are wanted."""
    known, loads = record(exercise, athlete), loadable(exercise, athlete.gym)
    strong = athlete.goal in (Goal.STRENGTH, Goal.POWER)
    if known is None or not loads or not strong or exercise.load_mode not in WITH_LOADS:
        return False
    most = one_rep_max(known.load.grams, known.reps)
    reps = reps_for(round(1000 * max(loads) / most)) if most else None
    return reps is not None and reps > 2 * MANY


def half_a_press(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether it is a press from the floor where a whole one is possible, for a sound shoulder that shows no record."""
    whole = not FOR_THE_BACK.isdisjoint(athlete.gym.equipment) and SHOULDER not in athlete.hurts
    return exercise.slug in FLOOR and whole and record(exercise, athlete) is None


def unlearnt(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether a beginner has neither a record nor the technique of a barbell lift for the legs."""
    barbell = Equipment.BARBELL in exercise.equipment and exercise.pattern in LEARNT_WITH_LESS
    shown = exercise.slug in athlete.technique or record(exercise, athlete) is not None
    return novice(athlete) and barbell and not shown


def kin_of_avoided(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether it is the same movement with the same equipment as a lift that is to be avoided."""
    if not athlete.avoid:
        return False
    known = {**exercises(), **athlete.own}
    avoided = (known[slug] for slug in athlete.avoid if slug in known)
    return any(
        other.pattern is exercise.pattern and set(other.equipment) == set(exercise.equipment)
        for other in avoided
    )


def heavy_push_up(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether a beginner who has shown no push-ups would press most of the body."""
    pressing = exercise.pattern in PRESSES and exercise.load_mode is LoadMode.BODYWEIGHT
    return (
        novice(athlete)
        and pressing
        and exercise.body_mass_percent > HALF
        and record(exercise, athlete) is None
    )


def light(exercise: Exercise) -> bool:
    """Whether it takes no load, or soon too little; what is done fast needs none."""
    if exercise.pattern in POWER:
        return False
    return exercise.load_mode is LoadMode.BAND or easy_bodyweight(exercise)


def easy_bodyweight(exercise: Exercise) -> bool:
    """Whether body weight alone is soon too little."""
    partly = exercise.skill is Skill.SIMPLE or exercise.body_mass_percent < WHOLE_BODY
    return exercise.load_mode is LoadMode.BODYWEIGHT and partly


def machine(exercise: Exercise) -> bool:
    """Whether a machine or a pulley guides the load."""
    return exercise.load_mode is LoadMode.EXTERNAL and FREE.isdisjoint(exercise.equipment)


def novice(athlete: Athlete) -> bool:
    """Whether body weight and bands may still be enough."""
    return athlete.level is Level.BEGINNER


def on_one_leg(exercise: Exercise) -> bool:
    """Whether one leg squats or lunges with the body's weight, and has to learn it."""
    alone = exercise.laterality is Laterality.UNILATERAL and exercise.load_mode is LoadMode.BODYWEIGHT
    return alone and exercise.pattern in KNEE and exercise.skill is Skill.PRACTISED


def strong_without_weights(athlete: Athlete) -> bool:
    """Whether body weight on two legs is far too little, and there is nothing to add."""
    return athlete.level is Level.ADVANCED and WEIGHTS.isdisjoint(athlete.gym.equipment)
