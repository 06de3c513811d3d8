"""Warm-up and cool-down of a session: how long they are, for what it trains and how long it is."""

from topset.evidence.figure import Figures
from topset.ground.units import Span
from topset.methods.templates import cool_down as stretches
from topset.methods.templates import warm_up as warming
from topset.model.athlete import Athlete
from topset.model.exercise import Muscle
from topset.model.program import Routine
from topset.planner.solve import Pick

LONG, MIDDLE = 75, 45  # minutes of a session
MINUTES = {
    "long": (Span(10, 10), Span(5, 5)),
    "middle": (Span(7, 7), Span(4, 4)),
    "short": (Span(4, 4), Span(2, 2)),
}
RAMP_MINUTES = 2  # for the ramp of a first compound that is not heavy; heavy lifts count their own


def frame_minutes(minutes: int) -> tuple[Span, Span]:
    """Minutes of warm-up and cool-down for a session of so many."""
    return MINUTES["long" if minutes >= LONG else "middle" if minutes >= MIDDLE else "short"]


def room(minutes: int) -> int:
    """Whole minutes left for the exercises."""
    warm, cool = frame_minutes(minutes)
    return minutes - warm.hi - cool.hi - RAMP_MINUTES


def warm_up(picks: tuple[Pick, ...], minutes: int, athlete: Athlete, figures: Figures) -> Routine:
    """General and dynamic warm-up (D36, D40); the ramp stands on the first compound's line."""
    span, _ = frame_minutes(minutes)
    return warming.warm_up(trained(picks), figures, span, athlete.gym.offers)


def cool_down(picks: tuple[Pick, ...], minutes: int, figures: Figures) -> Routine:
    """Static stretches for what was trained (D37, D47)."""
    _, span = frame_minutes(minutes)
    return stretches.cool_down(trained(picks), figures, span)


def trained(picks: tuple[Pick, ...]) -> frozenset[Muscle]:
    """The muscles that a session works directly."""
    return frozenset(muscle for pick in picks for muscle in pick.choice.like.direct)
