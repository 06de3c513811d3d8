"""Which maxima are tested at the end of a program, and on which days."""

from collections import Counter
from collections.abc import Iterable, Mapping

from topset.catalogue import exercises
from topset.evidence.figure import Figures
from topset.evidence.sessions import HEAVY_SPINE
from topset.methods.retest import Retest
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Pattern
from topset.model.program import Goal, Weekday
from topset.planner.lines import QUICK_TEST, Row

FOR_STRENGTH = (Goal.STRENGTH, Goal.POWER, Goal.MIXED)


def testable(athlete: Athlete, figures: Figures) -> frozenset[str]:
    """The main lifts with a known maximum that somebody who trains for strength may test."""
    if athlete.goal not in FOR_STRENGTH:
        return frozenset()
    known = {**exercises(), **athlete.own}
    lifts = (known[m.exercise] for m in athlete.maxes if not m.training and m.exercise in known)
    return frozenset(lift.slug for lift in lifts if lift.main_lift and may_test(lift, athlete, figures))


def may_test(lift: Exercise, athlete: Athlete, figures: Figures) -> bool:
    """Whether nothing speaks against a test of the lift in its usual form."""
    test = (
        Retest(reps=QUICK_TEST, figures=figures)
        if lift.pattern is Pattern.OLYMPIC
        else Retest(figures=figures)
    )
    return not test.eligible(lift, athlete)


def test_days(
    tests: Iterable[str], rows: Mapping[Weekday, tuple[Row, ...]], figures: Figures
) -> Mapping[Weekday, frozenset[str]]:
    """Each lift on one of its days, spread over the week; two that load the spine heavily never on one day."""
    chosen: dict[Weekday, frozenset[str]] = {day: frozenset() for day in rows}
    count: Counter[Weekday] = Counter()
    heavy: set[Weekday] = set()
    there = {
        slug: [day for day in rows if any(row.exercise.slug == slug for row in rows[day])] for slug in tests
    }
    for slug, days in sorted(there.items(), key=lambda item: (len(item[1]), item[0])):
        lift = next((row.exercise for day in days for row in rows[day] if row.exercise.slug == slug), None)
        spinal = lift is not None and lift.spine >= figures(HEAVY_SPINE)
        free = [day for day in days if not (spinal and day in heavy)]
        if free:
            day = min(free, key=lambda d: (count[d], d.index))
            chosen[day] |= {slug}
            count[day] += 1
            heavy |= {day} if spinal else set()
    return chosen
