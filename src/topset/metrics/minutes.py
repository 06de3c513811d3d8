"""How long a session takes: warm-up, sets, rests, changes of exercise, cool-down.

The lower end takes the fewest sets and reps with the shortest rests, the upper end the most with the longest.
The rest after an exercise's last set goes into the change to the next.
"""

from itertools import groupby

from topset.evidence import carries, time_costs
from topset.evidence.figure import Figures
from topset.evidence.traditional import VOLUME_REPS
from topset.ground.units import Span
from topset.model.exercise import Laterality
from topset.model.prescription import RepKind
from topset.model.program import Routine
from topset.model.session import Session, Sets, Work

Seconds = tuple[float, float]


def session_minutes(session: Session, figures: Figures) -> Span:
    """Estimate the minutes of a session, at least and at most."""
    low, high = 0.0, 0.0
    for _, partners in groupby(session.works, key=lambda work: work.partner or id(work)):
        block = block_seconds(tuple(partners), figures)
        low, high = low + block[0], high + block[1]
    frame = [routine_minutes(r, figures) for r in (session.warm_up, session.cool_down) if r]
    return Span(
        round(low / 60) + sum(minutes.lo for minutes in frame),
        round(high / 60) + sum(minutes.hi for minutes in frame),
    )


def routine_minutes(routine: Routine, figures: Figures) -> Span:
    """Give the minutes written, else those that a warm-up or cool-down usually takes."""
    usual = time_costs.WARM_UP if routine.kind == "warm-up" else time_costs.COOL_DOWN
    return routine.minutes or figures(usual)


def block_seconds(works: tuple[Work, ...], figures: Figures) -> Seconds:
    """Estimate the seconds of one exercise, or of the exercises of one superset, with the change to it."""
    each = [work_seconds(work, figures) for work in works]
    change = figures(time_costs.EXERCISE_CHANGE)
    last = works[-1].sets[-1].rest if works[-1].sets else Span(0, 0)
    low = sum(seconds[0] for seconds in each) - last.lo + change.lo * len(works)
    high = sum(seconds[1] for seconds in each) - last.hi + change.hi * len(works)
    return low, high


def work_seconds(work: Work, figures: Figures) -> Seconds:
    """Estimate the seconds of all sets of one exercise, each with the rest after it."""
    low, high = 0.0, 0.0
    for sets in work.sets:
        shortest, longest = set_seconds(work, sets, figures)
        low += sets.count.lo * (shortest + sets.rest.lo)
        high += sets.count.hi * (longest + sets.rest.hi)
    return low, high


def set_seconds(work: Work, sets: Sets, figures: Figures) -> Seconds:
    """Estimate the seconds of one set without its rest; sets for each side take twice as long."""
    sides = 2 if sets.reps.per_side or work.exercise.laterality is Laterality.UNILATERAL else 1
    pace, span = _pace(work, sets, figures), _target(sets, figures)
    set_up = figures(time_costs.SET_UP)
    return set_up + sides * pace * span.lo, set_up + sides * pace * span.hi


def _pace(work: Work, sets: Sets, figures: Figures) -> float:
    if sets.reps.kind is RepKind.SECONDS:
        return 1.0
    if sets.reps.kind is RepKind.METRES:
        return figures(carries.METRE)
    return sets.tempo.seconds if sets.tempo else work.exercise.seconds_per_rep


def _target(sets: Sets, figures: Figures) -> Span:
    """As many as possible counts as ten: nothing better is known before it is done."""
    if not sets.reps.amrap:
        return sets.reps.span
    return Span(sets.reps.span.lo, max(sets.reps.span.lo, figures(VOLUME_REPS)))
