"""The doses an exercise may be given, by goal, level and part in the session.

Rep ranges follow the load zones of the evidence (zones.py). Each block goes one step heavier than the one before, or
longer where nothing can be loaded: stress changes from block to block even where sets have little room to rise
(C9-C11), so no two steps of a ladder are alike.
"""

from topset.evidence.figure import Figures
from topset.evidence.rests import HEAVY as HEAVY_REST
from topset.evidence.rests import HYPERTROPHY as RESTS
from topset.evidence.rests import SHORT, STRENGTH_MAIN, default_rest
from topset.ground.units import Span
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern, Skill
from topset.model.families import POWER, TRUNK
from topset.model.program import Goal, Level
from topset.planner.loads import whole_body
from topset.planner.problem import Scheme


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
    Goal.MIXED: ladder((5, 6), (4, 6), (4, 5)),
    Goal.HYPERTROPHY: ladder((6, 8), (5, 7), (5, 6)),
    Goal.LEAN: ladder((6, 8), (5, 7), (5, 6)),
    Goal.ENDURANCE: ladder((8, 10), (7, 9), (6, 8)),
}
VOLUME = {
    Goal.STRENGTH: ladder((7, 9), (6, 8), (5, 7)),
    Goal.POWER: ladder((6, 8), (5, 7), (5, 6)),
    Goal.MIXED: ladder((8, 10), (7, 9), (6, 8)),
    Goal.HYPERTROPHY: ladder((10, 12), (8, 10), (6, 8)),
    Goal.LEAN: ladder((12, 15), (10, 12), (8, 10)),
    Goal.ENDURANCE: ladder((15, 18), (16, 20), (18, 22)),
}
SMALL = {
    Goal.STRENGTH: ladder((12, 15), (10, 12), (8, 12)),
    Goal.POWER: ladder((12, 15), (10, 12), (8, 12)),
    Goal.MIXED: ladder((12, 15), (10, 12), (8, 12)),
    Goal.HYPERTROPHY: ladder((12, 15), (10, 12), (8, 12)),
    Goal.LEAN: ladder((12, 15), (11, 14), (10, 12)),
    Goal.ENDURANCE: ladder((15, 20), (18, 22), (20, 25)),
}
HARD_ON_THE_JOINT = ladder((3, 5), (4, 6), (5, 8))  # Nordic curls and their like: few reps, more with time
LOWERING = ladder((3, 4), (4, 5), (5, 6))  # negatives: slow, and few
SWINGS = ladder((8, 10), (10, 12), (12, 15))
EXPLOSIVE = ladder((3, 3), (2, 3), (2, 2))
JUMPS = ladder((2, 3), (3, 4), (4, 5))  # more of them with time: there is no load to raise
BEGINNER_MAIN = ladder((8, 10), (6, 8), (5, 8))
HOLD_S = ladder((20, 30), (30, 40), (40, 50))
EASY = {Level.BEGINNER: (8, 6), Level.INTERMEDIATE: (6, 2), Level.ADVANCED: (4, 2)}  # half points of RIR
SPEED = (6, 4)  # power is trained fast, not to the limit
HARD = {Level.BEGINNER: (8, 6), Level.INTERMEDIATE: (4, 2), Level.ADVANCED: (4, 2)}


def schemes(exercise: Exercise, athlete: Athlete, figures: Figures, *, brisk: bool) -> tuple[Scheme, ...]:
    """Every plain scheme this exercise may be given; methods that were wished for are added by their wishes.

    With `brisk`, rests for size are as short as growth allows.
    """
    rest = rest_for(exercise, athlete, figures, brisk=brisk)
    if exercise.pattern in POWER:
        return (explosive(exercise, figures),)
    if exercise.pattern in TRUNK:
        return (trunk(exercise, athlete, figures),)
    if slow(exercise):
        return (Scheme("volume", LOWERING, (6, 6), rest, effort=False, reps_grow=True),)
    if not loadable(exercise) and not whole_body(exercise):
        return (unloaded(exercise, athlete, rest),)
    if exercise.kind is Kind.ISOLATION:
        return (Scheme("small", SMALL[athlete.goal], HARD[athlete.level], rest),)
    return compound(exercise, athlete, rest, figures)


def rest_for(exercise: Exercise, athlete: Athlete, figures: Figures, *, brisk: bool) -> Span:
    """The usual rest of the goal, or the shortest that growth allows."""
    rest = default_rest(exercise, athlete.goal, figures)
    if brisk and athlete.goal in (Goal.HYPERTROPHY, Goal.LEAN):
        rest = min(rest, figures(RESTS).lo if exercise.kind is Kind.COMPOUND else figures(SHORT))
    return Span.one(rest)


def compound(exercise: Exercise, athlete: Athlete, rest: Span, figures: Figures) -> tuple[Scheme, ...]:
    """A heavy and a volume scheme for main lifts, volume alone for the others; never deadlifts for high reps."""
    goal, level = athlete.goal, athlete.level
    if exercise.pattern is Pattern.HINGE and exercise.spine == HEAVIEST:
        return (Scheme("heavy", PULLS_FROM_FLOOR[goal], SPEED, Span.one(max(rest.lo, figures(HEAVY_REST)))),)
    volume = Scheme("volume", VOLUME[goal], SPEED if goal is Goal.POWER else EASY[level], rest)
    if not exercise.main_lift or goal is Goal.ENDURANCE or exercise.load_mode is LoadMode.BODYWEIGHT:
        return (volume,)
    if level is Level.BEGINNER:
        return (Scheme("practice", BEGINNER_MAIN, EASY[level], rest),)
    return (Scheme("heavy", HEAVY[goal], SPEED if goal is Goal.POWER else EASY[level], rest), volume)


def explosive(exercise: Exercise, figures: Figures) -> Scheme:
    """Lifts by load, jumps and swings by feel: none comes near failure."""
    lifted = exercise.pattern is Pattern.OLYMPIC
    swung = not lifted and loadable(exercise)
    reps = SWINGS if swung else EXPLOSIVE if lifted else JUMPS
    return Scheme("explosive", reps, (6, 6), Span.one(figures(STRENGTH_MAIN)), effort=lifted)


def trunk(exercise: Exercise, athlete: Athlete, figures: Figures) -> Scheme:
    """Holds and crunches, with short rests."""
    rest = Span.one(figures(SHORT))
    if exercise.measure is Measure.TIME:
        return Scheme("hold", HOLD_S, EASY[athlete.level], rest, reps_grow=True)
    if loadable(exercise):
        return Scheme("small", SMALL[athlete.goal], HARD[athlete.level], rest)
    return Scheme("small", SMALL[athlete.goal][::-1], HARD[athlete.level], rest, reps_grow=True)


def unloaded(exercise: Exercise, athlete: Athlete, rest: Span) -> Scheme:
    """What takes no load grows in reps: the ladder turned round."""
    if exercise.kind is Kind.ISOLATION and exercise.skill is not Skill.SIMPLE:
        return Scheme("small", HARD_ON_THE_JOINT, EASY[athlete.level], rest, reps_grow=True)
    small = exercise.kind is Kind.ISOLATION
    reps = (SMALL if small else VOLUME)[athlete.goal][::-1]
    return Scheme("small" if small else "volume", reps, EASY[athlete.level], rest, reps_grow=True)


def loadable(exercise: Exercise) -> bool:
    """Whether a number can be written on it."""
    return exercise.load_mode in (LoadMode.EXTERNAL, LoadMode.PER_HAND, LoadMode.ASSISTED)


def slow(exercise: Exercise) -> bool:
    """Whether only the way down is done."""
    return exercise.seconds_per_rep >= LOWERED


LOWERED = 5  # seconds a rep
HEAVIEST = 3  # axial level of a deadlift
