"""The doses an exercise may be given, by goal, level and part in the session.

Rep ranges follow the load zones of the evidence (zones.py). Each block goes one step heavier than the one before:
stress changes from block to block even where sets have little room to rise (C9-C11).
"""

from topset.evidence.figure import Figures
from topset.evidence.rests import HYPERTROPHY, SHORT, STRENGTH_MAIN, default_rest
from topset.ground.units import Span
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Kind, LoadMode, Measure, Pattern
from topset.model.program import Goal, Level
from topset.planner.focus import POWER, TRUNK
from topset.planner.problem import Scheme


def ladder(*steps: tuple[int, int]) -> tuple[Span, ...]:
    """Rep ranges of successive blocks."""
    return tuple(Span(lo, hi) for lo, hi in steps)


HEAVY = {
    Goal.STRENGTH: ladder((4, 6), (3, 5), (3, 4)),
    Goal.POWER: ladder((4, 5), (3, 4), (2, 3)),
    Goal.MIXED: ladder((4, 6), (3, 5), (3, 5)),
    Goal.HYPERTROPHY: ladder((8, 10), (6, 8), (5, 7)),
    Goal.LEAN: ladder((8, 10), (6, 8), (5, 7)),
    Goal.ENDURANCE: ladder((15, 18), (15, 20), (18, 22)),
}
VOLUME = {
    Goal.STRENGTH: ladder((6, 8), (5, 7), (5, 6)),
    Goal.POWER: ladder((6, 8), (5, 7), (4, 6)),
    Goal.MIXED: ladder((8, 10), (8, 10), (6, 8)),
    Goal.HYPERTROPHY: ladder((10, 12), (8, 12), (8, 10)),
    Goal.LEAN: ladder((10, 15), (10, 12), (8, 12)),
    Goal.ENDURANCE: ladder((15, 20), (15, 20), (18, 22)),
}
SMALL = {
    Goal.STRENGTH: ladder((10, 12), (8, 12), (8, 12)),
    Goal.POWER: ladder((10, 12), (8, 12), (8, 12)),
    Goal.MIXED: ladder((10, 15), (10, 12), (8, 12)),
    Goal.HYPERTROPHY: ladder((12, 15), (10, 15), (10, 12)),
    Goal.LEAN: ladder((12, 15), (12, 15), (10, 15)),
    Goal.ENDURANCE: ladder((15, 20), (18, 22), (20, 25)),
}
EXPLOSIVE = ladder((3, 3), (2, 3), (2, 2))
BEGINNER_MAIN = ladder((8, 10), (6, 8), (5, 8))
HOLD_S = ladder((20, 40), (30, 45), (30, 60))
EASY = {Level.BEGINNER: (6, 4), Level.INTERMEDIATE: (6, 2), Level.ADVANCED: (4, 2)}  # half points of RIR
SPEED = (6, 4)  # power is trained fast, not to the limit
HARD = {Level.BEGINNER: (6, 4), Level.INTERMEDIATE: (4, 2), Level.ADVANCED: (4, 2)}


def schemes(exercise: Exercise, athlete: Athlete, figures: Figures, *, brisk: bool) -> tuple[Scheme, ...]:
    """Every plain scheme this exercise may be given; methods that were wished for are added by their wishes.

    With `brisk`, rests for size are as short as growth allows.
    """
    goal, level = athlete.goal, athlete.level
    rest = Span.one(default_rest(exercise, goal, figures))
    if brisk and goal in (Goal.HYPERTROPHY, Goal.LEAN):
        rest = Span.one(
            min(rest.lo, figures(HYPERTROPHY).lo if exercise.kind is Kind.COMPOUND else figures(SHORT))
        )
    if exercise.measure is Measure.TIME:
        return (Scheme("hold", HOLD_S, EASY[level], rest),)
    if exercise.pattern in POWER:
        return (Scheme("explosive", EXPLOSIVE, (6, 6), Span.one(figures(STRENGTH_MAIN))),)
    if exercise.kind is Kind.ISOLATION or exercise.pattern in TRUNK:
        return (Scheme("small", SMALL[goal], HARD[level], rest),)
    volume = Scheme("volume", VOLUME[goal], EASY[level], rest)
    if not exercise.main_lift or exercise.load_mode is LoadMode.BODYWEIGHT or goal is Goal.ENDURANCE:
        return (volume,)
    if level is Level.BEGINNER:
        return (Scheme("practice", BEGINNER_MAIN, EASY[level], rest),)
    heavy = Scheme("heavy", HEAVY[goal], SPEED if goal is Goal.POWER else EASY[level], rest)
    return (heavy,) if exercise.pattern is Pattern.HINGE else (heavy, volume)  # no deadlifts for high reps
