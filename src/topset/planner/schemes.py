"""The doses an exercise may be given, by goal, level and part in the session.

Rep ranges follow the load zones of the evidence (zones.py). Each block goes one step heavier than the one before, or
longer where nothing can be loaded: stress changes from block to block even where sets have little room to rise
(C9-C11). Loads follow the low end of a range, so no two steps of a ladder have the same one. A beginner's loads rise
by themselves, from week to week and over the blocks.
"""

from dataclasses import replace

from topset.catalogue import exercises
from topset.evidence.bodyweight import moved
from topset.evidence.effort import STRAIGHT_HEAVY
from topset.evidence.figure import Figures
from topset.evidence.rests import HEAVY as HEAVY_REST
from topset.evidence.rests import HYPERTROPHY as RESTS
from topset.evidence.rests import NEAR_MAXIMAL, SHORT, STRENGTH_ISOLATION, STRENGTH_MAIN, default_rest
from topset.formulas import one_rep_max
from topset.ground.units import Span
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment, Exercise, Kind, Laterality, LoadMode, Measure, Pattern, Skill
from topset.model.families import KNEE, POWER, PRESSES, TRUNK
from topset.model.program import Goal, Level
from topset.planner.akin import reps_of
from topset.planner.loads import FEWEST, record, whole_body
from topset.planner.problem import Scheme
from topset.planner.sore import near, spared


def ladder(*steps: tuple[int, int]) -> tuple[Span, ...]:
    """Rep ranges of successive blocks."""
    return tuple(Span(lo, hi) for lo, hi in steps)


HEAVY = {
    Goal.STRENGTH: ladder((5, 6), (4, 5), (3, 4)),
    Goal.POWER: ladder((5, 6), (4, 5), (3, 4)),
    Goal.MIXED: ladder((5, 7), (4, 6), (3, 5)),
    Goal.HYPERTROPHY: ladder((8, 10), (6, 8), (5, 7)),
    Goal.LEAN: ladder((8, 10), (6, 8), (5, 7)),
    Goal.ENDURANCE: ladder((12, 15), (11, 14), (10, 12)),
}
PULLS_FROM_FLOOR = {
    Goal.STRENGTH: ladder((5, 6), (4, 5), (3, 4)),
    Goal.POWER: ladder((5, 6), (4, 5), (3, 4)),
    Goal.MIXED: ladder((5, 6), (4, 5), (3, 4)),
    Goal.HYPERTROPHY: ladder((6, 8), (5, 7), (4, 6)),
    Goal.LEAN: ladder((6, 8), (5, 7), (4, 6)),
    Goal.ENDURANCE: ladder((8, 10), (7, 9), (6, 8)),
}
VOLUME = {
    Goal.STRENGTH: ladder((7, 9), (6, 8), (5, 7)),
    Goal.POWER: ladder((7, 8), (6, 7), (5, 6)),
    Goal.MIXED: ladder((8, 10), (7, 9), (6, 8)),
    Goal.HYPERTROPHY: ladder((10, 12), (9, 11), (8, 10)),
    Goal.LEAN: ladder((12, 15), (10, 12), (8, 12)),
    Goal.ENDURANCE: ladder((15, 18), (16, 20), (18, 22)),
}
SMALL = {
    Goal.STRENGTH: ladder((12, 15), (10, 12), (8, 12)),
    Goal.POWER: ladder((12, 15), (10, 12), (8, 12)),
    Goal.MIXED: ladder((12, 15), (10, 12), (8, 12)),
    Goal.HYPERTROPHY: ladder((12, 15), (11, 14), (10, 12)),
    Goal.LEAN: ladder((12, 15), (11, 14), (10, 12)),
    Goal.ENDURANCE: ladder((15, 20), (18, 22), (20, 25)),
}
LONG = ladder((15, 20), (13, 18), (12, 15))  # what is too light to jump from ten reps to eight
LONG_PATTERNS = (Pattern.LATERAL_RAISE, Pattern.REAR_FLY, Pattern.CALF_RAISE)
SUMMIT = ladder((5, 6), (3, 4), (2, 3))  # for advanced lifters with somebody, or something, to catch the bar
ON_ONE_LEG = ladder((10, 12), (9, 11), (8, 10))  # lunges and step-ups: balance fails before strength does
ON_A_CABLE = ladder((12, 15), (11, 14), (10, 12))  # what pulls a standing lifter over before it is heavy
BEGINNER_PULLS = ladder((6, 8), (5, 7), (5, 6))
UNLOADED = {  # what takes no load: many reps, more of them with time
    Level.BEGINNER: ladder((8, 12), (10, 15), (12, 20)),
    Level.INTERMEDIATE: ladder((12, 15), (14, 20), (16, 25)),
    Level.ADVANCED: ladder((12, 20), (15, 25), (20, 30)),
}
EASY_FOR_THE_STRONG = ladder((20, 30), (25, 35), (30, 40))  # squats and crunches of advanced lifters
BANDS = ladder((12, 15), (15, 20), (20, 25))
HARD_ON_THE_JOINT = ladder((3, 5), (4, 6), (5, 8))  # Nordic curls and their like: few reps, more with time
LOWERING = ladder((2, 3), (3, 4), (4, 5))  # negatives: slow, and few
SWINGS = ladder((8, 10), (10, 12), (12, 15))
EXPLOSIVE = ladder((4, 4), (3, 3), (2, 2))
JUMPS = ladder((3, 3), (4, 4), (5, 5))  # more of them with time: there is no load to raise
BEGINNER_STRONG = ladder((5, 8), (5, 6), (5, 5))
# The load found by feel: with three in reserve about that of eight to twelve to failure (acsm-2009), never of fives.
BEGINNER_FELT = ladder((8, 10), (7, 9), (6, 8))
BEGINNER_MAIN = ladder((8, 12), (8, 11), (8, 10))
BEGINNER_BESIDE = ladder((10, 12), (8, 12), (8, 10))  # no fewer reps than the lifts that are to grow strong
HOLD_S = ladder((20, 30), (30, 40), (40, 50))
STRONG = (Goal.STRENGTH, Goal.POWER, Goal.MIXED)
PRACTICE = (6, 6)  # half points of RIR: one number to keep in mind; load and reps do the rising
EASY = {Level.BEGINNER: PRACTICE, Level.INTERMEDIATE: (6, 2), Level.ADVANCED: (4, 2)}
A_REP = 2  # half points of RIR
SPEED = (6, 4)  # power is trained fast, not to the limit
STABLE = (6, 4)  # where a missed rep is a fall
KEPT = (4, 2)  # in a deficit: near failure from the first week, with sets that stay
HARD = {Level.BEGINNER: PRACTICE, Level.INTERMEDIATE: (4, 2), Level.ADVANCED: (4, 2)}


def schemes(exercise: Exercise, athlete: Athlete, figures: Figures, *, brisk: bool) -> tuple[Scheme, ...]:
    """Every plain scheme this exercise may be given; methods that were wished for are added by their wishes.

    With `brisk`, rests for size are as short as growth allows. None where nobody could say that it can be done.
    """
    if beyond(exercise, athlete, figures):
        return ()
    found = plain(exercise, athlete, figures, brisk=brisk)
    if near(exercise, athlete) and exercise.pattern not in POWER:
        found = spared(found, figures)
    return tuple(replace(one, effort=False) for one in found) if told_by_load(exercise, athlete) else found


def told_by_load(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether load and reps say it all: a beginner with a record need not judge the reserve, which loads allow for."""
    if athlete.level is not Level.BEGINNER or exercise.load_mode not in (
        LoadMode.EXTERNAL,
        LoadMode.PER_HAND,
    ):
        return False
    known = record(exercise, athlete)
    return known is not None and one_rep_max(known.load.grams, known.reps) is not None


def plain(exercise: Exercise, athlete: Athlete, figures: Figures, *, brisk: bool) -> tuple[Scheme, ...]:
    """The schemes of somebody whom nothing hurts."""
    rest = rest_for(exercise, athlete, figures, brisk=brisk)
    if exercise.pattern in POWER:
        return (explosive(exercise, figures),)
    if exercise.pattern in TRUNK:
        return (trunk(exercise, athlete, figures),)
    if slow(exercise):
        return (Scheme("volume", LOWERING, (6, 6), rest, effort=False, reps_grow=True),)
    if not loadable(exercise) and not whole_body(exercise):
        return (unloaded(exercise, athlete, rest, figures),)
    if exercise.kind is Kind.ISOLATION:
        long = exercise.pattern in LONG_PATTERNS and athlete.goal in (Goal.HYPERTROPHY, Goal.LEAN)
        return (Scheme("small", LONG if long else SMALL[athlete.goal], HARD[athlete.level], rest),)
    return compound(exercise, athlete, rest, figures)


def rest_for(exercise: Exercise, athlete: Athlete, figures: Figures, *, brisk: bool) -> Span:
    """The usual rest of the goal, or the shortest that growth allows; long where the whole body is lifted."""
    rest = default_rest(exercise, athlete.goal, figures)
    if whole_body(exercise):
        rest = max(rest, figures(HEAVY_REST))
    if brisk and athlete.goal in (Goal.HYPERTROPHY, Goal.LEAN):
        rest = min(rest, figures(RESTS).lo if exercise.kind is Kind.COMPOUND else figures(SHORT))
    return Span.one(rest)


def beyond(exercise: Exercise, athlete: Athlete, figures: Figures) -> bool:
    """Whether body weight is too much for sets: the record says so, or a beginner has none to judge by.

    A band makes a push-up harder still.
    """
    banded = exercise.load_mode is LoadMode.BAND and bool(moved(exercise, figures))
    if not banded and exercise.load_mode is not LoadMode.BODYWEIGHT:
        return False
    if whole_body(exercise) or exercise.measure is Measure.TIME:
        return False
    if exercise.slug in athlete.wished("exercise"):
        return False
    able = reps_of(exercise, athlete, figures)
    if able is not None:
        shown = any(m.exercise == exercise.slug for m in athlete.maxes)
        return able - EASY[athlete.level][0] // 2 < (FEWEST if shown else LIKELY)
    return athlete.level is Level.BEGINNER and moved(exercise, figures) > MOST_MOVED.get(
        exercise.pattern, WHOLE
    )


def compound(exercise: Exercise, athlete: Athlete, rest: Span, figures: Figures) -> tuple[Scheme, ...]:
    """A heavy and a volume scheme for main lifts, volume alone for the others; never deadlifts for high reps."""
    goal, level = athlete.goal, athlete.level
    long_rest = Span.one(max(rest.lo, figures(HEAVY_REST)))
    if exercise.pattern is Pattern.HINGE and exercise.spine == HEAVIEST:
        if level is Level.BEGINNER:
            return (Scheme("heavy", BEGINNER_PULLS, PRACTICE, long_rest),)
        return (heavy(exercise, athlete, SPEED, long_rest, figures),)
    reserve = reserve_for(exercise, athlete, figures)
    volume = Scheme("volume", many(exercise, athlete), reserve, rest)
    if goal is Goal.ENDURANCE or not (exercise.main_lift or weighted(exercise, athlete)):
        return (volume,)
    if level is Level.BEGINNER:
        if goal not in STRONG:
            return (Scheme("practice", BEGINNER_MAIN, PRACTICE, rest),)
        known = record(exercise, athlete) is not None  # nobody finds a load for fives by feel
        return (Scheme("practice", BEGINNER_STRONG if known else BEGINNER_FELT, PRACTICE, long_rest),)
    if guessed(exercise, athlete):
        return (volume,)
    return (heavy(exercise, athlete, reserve, rest, figures), volume)


def heavy(
    exercise: Exercise, athlete: Athlete, reserve: tuple[int, int], rest: Span, figures: Figures
) -> Scheme:
    """Few reps; doubles and triples, with longer rests, where they are in reach."""
    if to_the_top(exercise, athlete):
        return Scheme("heavy", SUMMIT, reserve, Span.one(max(rest.lo, figures(NEAR_MAXIMAL))))
    from_floor = exercise.pattern is Pattern.HINGE and exercise.spine == HEAVIEST
    reps = (PULLS_FROM_FLOOR if from_floor else HEAVY)[athlete.goal]
    return Scheme("heavy", reps, reserve, rest)


def guessed(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether few heavy reps of a press would be a guess, beside another press whose maximum is known."""
    if athlete.goal not in STRONG or exercise.pattern not in PRESSES or record(exercise, athlete) is not None:
        return False
    known = {**exercises(), **athlete.own}
    lifted = (known[m.exercise] for m in athlete.maxes if m.exercise in known and not m.training)
    return any(lift.pattern in PRESSES for lift in lifted)


def many(exercise: Exercise, athlete: Athlete) -> tuple[Span, ...]:
    """The reps of volume work."""
    if athlete.goal is Goal.ENDURANCE:
        return VOLUME[athlete.goal]
    if pulled_over(exercise):
        return ON_A_CABLE
    if on_one_leg(exercise):
        return ON_ONE_LEG
    learning = athlete.level is Level.BEGINNER and athlete.goal in STRONG
    return BEGINNER_BESIDE if learning else VOLUME[athlete.goal]


def pulled_over(exercise: Exercise) -> bool:
    """Whether a pulley draws the standing lifter off the feet before it is heavy: a pull-through."""
    return exercise.pattern is Pattern.HINGE and Equipment.CABLE in exercise.equipment


def on_one_leg(exercise: Exercise) -> bool:
    """Whether balance may end the set: lunges, step-ups and squats on one leg."""
    one = exercise.laterality is Laterality.UNILATERAL
    return exercise.pattern is Pattern.LUNGE or (exercise.pattern in KNEE and one)


def reserve_for(exercise: Exercise, athlete: Athlete, figures: Figures) -> tuple[int, int]:
    """Half points of RIR of a compound at the start and at the end of a block.

    Sets of a main lift for strength are many, heavy, and all of one load: the last has to be as good as the first.
    """
    if athlete.level is Level.BEGINNER:
        return PRACTICE
    if on_one_leg(exercise) or pulled_over(exercise):
        return STABLE
    if athlete.goal is Goal.STRENGTH and (exercise.main_lift or weighted(exercise, athlete)):
        least = figures(STRAIGHT_HEAVY)
        return least + A_REP, least
    return {Goal.POWER: SPEED, Goal.LEAN: KEPT}.get(athlete.goal, EASY[athlete.level])


def weighted(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether it is a pull-up or dip done with added weight, by somebody who trains for strength."""
    if not whole_body(exercise) or athlete.goal not in STRONG or athlete.body_mass is None:
        return False
    known = record(exercise, athlete)
    return athlete.level is not Level.BEGINNER and known is not None and known.load.grams > 0


def to_the_top(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether doubles and triples are in reach: an advanced lifter's known maximum, and somebody to catch the bar."""
    trusted = athlete.level is Level.ADVANCED and athlete.goal is Goal.STRENGTH and bool(athlete.guards)
    known = any(m.exercise == exercise.slug and not m.training for m in athlete.maxes)
    return trusted and known and exercise.main_lift


def explosive(exercise: Exercise, figures: Figures) -> Scheme:
    """Lifts by load, jumps and swings by feel: none comes near failure."""
    lifted = exercise.pattern is Pattern.OLYMPIC
    swung = not lifted and loadable(exercise)
    reps = SWINGS if swung else EXPLOSIVE if lifted else JUMPS
    rest = figures(STRENGTH_MAIN if lifted else STRENGTH_ISOLATION)
    return Scheme("explosive", reps, (6, 6), Span.one(rest), effort=lifted)


def trunk(exercise: Exercise, athlete: Athlete, figures: Figures) -> Scheme:
    """Holds and crunches, with short rests."""
    rest = Span.one(figures(SHORT))
    if exercise.measure is Measure.TIME:
        return Scheme("hold", HOLD_S, EASY[athlete.level], rest, reps_grow=True)
    if loadable(exercise):
        return Scheme("small", SMALL[athlete.goal], HARD[athlete.level], rest)
    reps = EASY_FOR_THE_STRONG if easy_for(exercise, athlete) else rising(SMALL[athlete.goal])
    return Scheme("small", reps, HARD[athlete.level], rest, reps_grow=True)


def rising(steps: tuple[Span, ...]) -> tuple[Span, ...]:
    """The steps of a ladder with the fewest reps first."""
    return tuple(sorted(steps, key=lambda span: (span.lo, span.hi)))


def unloaded(exercise: Exercise, athlete: Athlete, rest: Span, figures: Figures) -> Scheme:
    """What takes no load grows in reps: the ladder turned round."""
    curled = exercise.pattern is Pattern.KNEE_FLEXION  # by body weight, hips and knees at work or not
    if (curled or exercise.kind is Kind.ISOLATION) and exercise.skill is not Skill.SIMPLE:
        return Scheme("small", HARD_ON_THE_JOINT, EASY[athlete.level], rest, reps_grow=True)
    name = "small" if exercise.kind is Kind.ISOLATION else "volume"
    return Scheme(
        name, unloaded_reps(exercise, athlete), reserve_for(exercise, athlete, figures), rest, reps_grow=True
    )


def unloaded_reps(exercise: Exercise, athlete: Athlete) -> tuple[Span, ...]:
    """Bands in the ranges that people use; body weight by level, endurance in its own zone."""
    if exercise.load_mode is LoadMode.BAND:
        return BANDS
    if easy_for(exercise, athlete):
        return EASY_FOR_THE_STRONG
    if athlete.goal is Goal.ENDURANCE and athlete.level is not Level.BEGINNER:
        return VOLUME[athlete.goal]
    return UNLOADED[athlete.level]


def easy_for(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether a squat or crunch without weight takes an advanced lifter twenty reps and more to be work at all."""
    simple = exercise.skill is Skill.SIMPLE and exercise.load_mode is LoadMode.BODYWEIGHT
    return athlete.level is Level.ADVANCED and simple and exercise.pattern in KNEE | TRUNK


def by_side(exercise: Exercise) -> bool:
    """Whether reps are told for each side: lunges too, whose legs take turns."""
    turns = exercise.laterality is Laterality.ALTERNATING and exercise.pattern in KNEE
    return turns or exercise.laterality is Laterality.UNILATERAL


def loadable(exercise: Exercise) -> bool:
    """Whether a number can be written on it."""
    return exercise.load_mode in (LoadMode.EXTERNAL, LoadMode.PER_HAND, LoadMode.ASSISTED)


def slow(exercise: Exercise) -> bool:
    """Whether only the way down is done."""
    return exercise.seconds_per_rep >= LOWERED


LOWERED = 5  # seconds a rep
HEAVIEST = 3  # axial level of a deadlift
WHOLE = 100  # percent of body mass
MOST_MOVED = {  # percent of body mass that a beginner is trusted to move without a record
    **dict.fromkeys(PRESSES, 50),
    Pattern.ELBOW_EXTENSION: 25,
}
LIKELY = 5  # reps that an estimate has to leave, because it may be wrong by some
