"""Warm-up and cool-down of a session: how long they are, for what it trains and how long it is."""

from topset.catalogue import exercises
from topset.evidence.figure import Figures
from topset.ground.units import Span
from topset.methods.templates import cool_down as stretches
from topset.methods.templates import warm_up as warming
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Muscle
from topset.model.program import Routine
from topset.planner.solve import Pick

LONG, MIDDLE = 75, 45  # minutes of a session
MINUTES = {
    "long": (Span(10, 10), Span(5, 5)),
    "middle": (Span(7, 7), Span(4, 4)),
    "short": (Span(4, 4), Span(2, 2)),
}
STRETCHED = frozenset().union(*stretches.STRETCHES.values())  # muscles
RAMP_MINUTES = 2  # for the ramp of a first compound that is not heavy; heavy lifts count their own


def frame_minutes(minutes: int) -> tuple[Span, Span]:
    """Minutes of warm-up and cool-down for a session of so many."""
    return MINUTES["long" if minutes >= LONG else "middle" if minutes >= MIDDLE else "short"]


def give(minutes: int) -> int:
    """Minutes by which the cool-down may be shorter: where the sets laid out take longer than thought, it makes way."""
    return frame_minutes(minutes)[1].hi // 2


def room(minutes: int) -> int:
    """Whole minutes left for the exercises."""
    warm, cool = frame_minutes(minutes)
    return minutes - warm.hi - cool.hi - RAMP_MINUTES


def warm_up(picks: tuple[Pick, ...], minutes: int, athlete: Athlete, figures: Figures) -> Routine:
    """General and dynamic warm-up (D36, D40), without what stresses a joint that hurts.

    The ramp stands on the first compound's line.
    """
    span, _ = frame_minutes(minutes)

    def possible(drill: Exercise) -> bool:
        return athlete.gym.offers(drill) and not stressing(drill, athlete)

    return warming.warm_up(trained(picks), figures, span, possible)


def cool_down(
    picks: tuple[Pick, ...], minutes: Span, figures: Figures, athlete: Athlete | None = None
) -> Routine:
    """Static stretches for what was trained (D37, D47), without what stresses a joint that hurts.

    Where none is left, what can be stretched without harm is stretched instead.
    """
    muscles = trained(picks)
    sore = spoilt(athlete) if athlete else frozenset()
    if muscles & sore:
        muscles = muscles & STRETCHED - sore or STRETCHED - sore
    return stretches.cool_down(muscles, figures, minutes)


def spoilt(athlete: Athlete) -> frozenset[Muscle]:
    """The muscles whose stretch stresses a joint that hurts; each has one stretch."""
    return frozenset().union(
        *(there for slug, there in stretches.STRETCHES.items() if stressing(exercises()[slug], athlete))
    )


def stressing(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether it stresses a joint that hurts."""
    return not athlete.hurts.isdisjoint(exercise.stresses)


def trained(picks: tuple[Pick, ...]) -> frozenset[Muscle]:
    """The muscles that a session works directly."""
    return frozenset(muscle for pick in picks for muscle in pick.choice.like.direct)
