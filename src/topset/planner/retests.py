"""Which maxima are tested at the end of a program, and on which days."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from topset.catalogue import exercises
from topset.evidence.figure import Figures
from topset.evidence.sessions import HEAVY_SPINE
from topset.methods.retest import Retest
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Pattern
from topset.model.families import CHEST_PRESSES, KNEE, POWER
from topset.model.program import Goal, Weekday
from topset.planner.in_turn import PAIR, paired
from topset.planner.lines import QUICK_TEST, Row
from topset.planner.order import NEVER, adjacency, alike, ordered
from topset.planner.sore import near

FOR_STRENGTH = (Goal.STRENGTH, Goal.POWER, Goal.MIXED)
MOST_TESTS = 2  # lifts of one session: each needs a ramp of its own and a long rest
TWIN = 1000  # what a like lift straight behind a test costs, beside what `order.adjacency` counts


def testable(athlete: Athlete, figures: Figures) -> frozenset[str]:
    """The main lifts with a known maximum that somebody who trains for strength may test."""
    if athlete.goal not in FOR_STRENGTH:
        return frozenset()
    known = {**exercises(), **athlete.own}
    lifts = (known[m.exercise] for m in athlete.maxes if not m.training and m.exercise in known)
    return frozenset(lift.slug for lift in lifts if lift.main_lift and may_test(lift, athlete, figures))


def may_test(lift: Exercise, athlete: Athlete, figures: Figures) -> bool:
    """Whether nothing speaks against a test of the lift in its usual form: eligibility, or a joint that hurts."""
    test = (
        Retest(reps=QUICK_TEST, figures=figures)
        if lift.pattern is Pattern.OLYMPIC
        else Retest(figures=figures)
    )
    return not near(lift, athlete) and not test.eligible(lift, athlete)


def test_days(
    tests: Iterable[str], rows: Mapping[Weekday, tuple[Row, ...]], figures: Figures, *, late: bool
) -> Mapping[Weekday, frozenset[str]]:
    """Each lift once, on the first of its days that has room, before the week's other work for it.

    `late` takes the last of its days: behind hard weeks the light days before it are the rest that a test wants.
    A day has room for two lifts, not for two that load the spine heavily, nor for near twins, nor beside a lift from
    the floor that is done fast and heavy; a lift for which no day has room is not tested.
    """
    chosen: dict[Weekday, tuple[Exercise, ...]] = dict.fromkeys(rows, ())
    week = list(rows)
    order = week[::-1] if late else week
    there = {slug: [day for day in order if lift_on(rows[day], slug)] for slug in tests}
    for slug, days in sorted(there.items(), key=lambda item: (len(item[1]), item[0])):
        for day in days:
            lift = lift_on(rows[day], slug)
            if lift and has_room(chosen[day], lift, figures) and not tired_by(rows[day], lift, figures):
                chosen[day] += (lift,)
                break
    return {day: frozenset(lift.slug for lift in lifts) for day, lifts in chosen.items()}


def lift_on(rows: Iterable[Row], slug: str) -> Exercise | None:
    """The lift, where it is trained on the day."""
    return next((row.exercise for row in rows if row.exercise.slug == slug), None)


def has_room(tested: Sequence[Exercise], lift: Exercise, figures: Figures) -> bool:
    """Whether a lift may be tested on the same day as others."""
    spinal = axial(lift, figures) and any(axial(other, figures) for other in tested)
    return len(tested) < MOST_TESTS and not spinal and not any(twins(lift, other) for other in tested)


def tired_by(rows: Iterable[Row], lift: Exercise, figures: Figures) -> bool:
    """Whether a clean or a snatch, which comes first, has loaded the back that the test needs."""
    others = (row.exercise for row in rows if row.exercise.slug != lift.slug)
    fast = (other for other in others if other.pattern is Pattern.OLYMPIC)
    return axial(lift, figures) and any(axial(other, figures) for other in fast)


def axial(lift: Exercise, figures: Figures) -> bool:
    """Whether the lower back bears a maximum of it; that of an overhead press is light for the back."""
    return lift.spine >= figures(HEAVY_SPINE) and lift.pattern is not Pattern.VERTICAL_PRESS


def twins(one: Exercise, other: Exercise) -> bool:
    """Two squats, two presses for the chest, two of any one movement: the second would be tested tired."""
    both = {one.pattern, other.pattern}
    return len(both) == 1 or both <= KNEE or both <= CHEST_PRESSES


def tests_first(rows: Sequence[Row], tests: frozenset[str]) -> tuple[Row, ...]:
    """The rows of a day with its tests in front, and behind them, where there is one, something unlike them.

    A compound is tested before anything tires; a small muscle where it stands, so as not to tire the others. What is
    done fast stays before the tests: a few jumps or light cleans only warm up.
    """
    fast = tuple(row for row in rows if row.exercise.pattern in POWER and row.exercise.slug not in tests)
    return (*fast, *slow_first([row for row in rows if row not in fast], tests))


def slow_first(rows: Sequence[Row], tests: frozenset[str]) -> tuple[Row, ...]:
    """The same of rows that are not done fast."""
    opening = [row.exercise.slug in tests and row.pick.choice.compound for row in rows]
    found = (row for row, opens in zip(rows, opening, strict=True) if opens)
    # The deadlift comes last: it leaves little for others.
    tested = tuple(sorted(found, key=lambda row: row.exercise.pattern is Pattern.HINGE))
    rest = tuple(row for row, opens in zip(rows, opening, strict=True) if not opens)
    if not tested or not rest:
        return (*tested, *rest)
    if len(tested) > 1 and adjacency(tested[0].pick, tested[1].pick) >= NEVER and not paired_first(rest):
        return (tested[0], rest[0], *tested[1:], *rest[1:])
    ways = [(*tested, *moved) for moved in (*with_each_first(rest), *anew(rest))]
    return min(ways, key=lambda way: strain(way, len(tested)))


def anew(rows: Sequence[Row]) -> Iterator[tuple[Row, ...]]:
    """The rows in the best order without the tests, which may have stood between two that load the spine.

    None where a test has parted a superset.
    """
    by_pick = {id(row.pick): row for row in rows}
    if found := ordered([row.pick for row in rows]):
        yield tuple(by_pick[id(pick)] for pick in found)


def paired_first(rows: Sequence[Row]) -> bool:
    """Whether the first row is done in turn with another."""
    return any(paired(rows[0].pick, after.pick) for after in rows[1:PAIR])


def with_each_first(rows: Sequence[Row]) -> Iterator[tuple[Row, ...]]:
    """The rows as they are, then with each other one moved to the front; the two of a superset move together."""
    number = 0
    while number < len(rows):
        together = any(paired(rows[number].pick, after.pick) for after in rows[number + 1 : number + PAIR])
        end = number + (PAIR if together else 1)
        yield (*rows[number:end], *rows[:number], *rows[end:])
        number = end


def strain(rows: Sequence[Row], tests: int) -> int:
    """What an order costs that begins with so many tests: by what follows what, and above all what follows a test."""
    picks = [row.pick for row in rows]
    behind = TWIN if any(alike(test, picks[tests]) for test in picks[:tests]) else 0
    return behind + sum(adjacency(one, other) for one, other in pairwise(picks))
