"""Signs of overtraining come together.

Why:
    Too little recovery shows in three ways: fatigue that lasts, performance that falls, and illness more often than
    usual. Each has other causes too, so one alone is not flagged here; two within four weeks are reason enough for a
    lighter week. Fatigue lasts when readiness is low, or a muscle very sore, in three readings in a row that span a
    week; performance falls as LOG903 finds it; illness is a sign from the second one within eight weeks. What the
    journal does not hold is no sign, and its absence no reassurance.

Flagged:
    2026-03-02
    readiness 2/5, illness "a cold"
    2026-03-05
    readiness 2/5
    2026-03-09
    readiness 1/5
    2026-03-20
    illness

Accepted:
    2026-03-02 "Tired, but neither ill nor weaker"
    Back Squat: 120kg x5 @RIR2
    readiness 2/5
    2026-03-05
    Back Squat: 120kg x5 @RIR2
    readiness 2/5
    2026-03-09
    Back Squat: 122.5kg x5 @RIR2
    readiness 1/5
---
    2026-03-02 "One illness, and tired from it"
    readiness 2/5
    2026-03-05
    readiness 2/5, illness "flu"
    2026-03-09
    readiness 1/5, illness
"""

import datetime
from collections.abc import Iterator, Mapping

from topset.evidence.journal_signs import (
    HIGH_SORENESS,
    ILLNESS_APART,
    ILLNESS_DAYS,
    ILLNESSES,
    LASTING_DAYS,
    LASTING_READINGS,
    LOW_READINESS,
    SIGNS,
    TOGETHER,
)
from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Severity
from topset.lint.falling import falls
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.lint.words import capital, listed
from topset.metrics.lifted import name_of
from topset.metrics.view import View

CITES = ("D15", "D35", "pyr")
SEVERITY = Severity.WARNING
SCOPE = Scope.JOURNAL


@frozen
class Sign:
    """A sign as it stands on a date: which of the three it is, and in what words."""

    date: datetime.date
    kind: str
    words: str
    place: Place | None


@frozen
class Reading:
    """One reading, and whether it is a bad one."""

    date: datetime.date
    bad: bool
    place: Place | None


def check(view: View) -> Iterator[Finding]:
    """Go through the signs in order of time; say where enough of them have come together, once for each time."""
    signs = sorted((*_fatigue(view), *_performance(view), *_illness(view)), key=lambda sign: sign.date)
    days = datetime.timedelta(view.figures(TOGETHER))
    latest: dict[str, Sign] = {}
    told = False
    for sign in signs:
        latest[sign.kind] = sign
        near = [each for each in latest.values() if sign.date - each.date <= days]
        together = len(near) >= view.figures(SIGNS)
        if together and not told:
            yield _finding(near, sign)
        told = together


def _finding(near: list[Sign], last: Sign) -> Finding:
    return found(
        f"{capital(listed(sign.words for sign in near))}.",
        "Take a lighter week, sleep and eat enough, and see a doctor if it does not pass.",
        last.place,
    )


def _fatigue(view: View) -> Iterator[Sign]:
    """Every bad reading of a run that lasts."""
    readiness, soreness = _readings(view)
    yield from _lasting(view, readiness, f"readiness stays at {view.figures(LOW_READINESS)}/5 or less")
    for group, found_ in soreness.items():
        yield from _lasting(
            view, found_, f"soreness of {group} stays at {view.figures(HIGH_SORENESS)}/5 or more"
        )


def _readings(view: View) -> tuple[list[Reading], Mapping[str, list[Reading]]]:
    low, high = view.figures(LOW_READINESS), view.figures(HIGH_SORENESS)
    readiness: list[Reading] = []
    soreness: dict[str, list[Reading]] = {}
    for entry in view.journal.in_time if view.journal else ():
        for line in entry.readings:
            if line.readiness is not None:
                readiness.append(Reading(entry.date, line.readiness <= low, line.place))
            for group, points in line.soreness:
                soreness.setdefault(group, []).append(Reading(entry.date, points >= high, line.place))
    return readiness, soreness


def _lasting(view: View, readings: list[Reading], words: str) -> Iterator[Sign]:
    """Bad readings in a row, none further from the next than the time they must span."""
    days = datetime.timedelta(view.figures(LASTING_DAYS))
    run: list[Reading] = []
    for reading in readings:
        if run and (not reading.bad or reading.date - run[-1].date > days):
            run = []
        run += [reading] if reading.bad else []
        if len(run) >= view.figures(LASTING_READINGS) and reading.bad and reading.date - run[0].date >= days:
            yield Sign(reading.date, "fatigue", f"{words} since {run[0].date}", reading.place)


def _performance(view: View) -> Iterator[Sign]:
    for fall in falls(view):
        last = fall.low[-1]
        yield Sign(
            last.date,
            "performance",
            f"{name_of(view, fall.slug)} has fallen by {last.date} (LOG903)",
            last.lift.place,
        )


def _illness(view: View) -> Iterator[Sign]:
    """Where an illness begins that is one too many."""
    apart, days = (datetime.timedelta(view.figures(each)) for each in (ILLNESS_APART, ILLNESS_DAYS))
    begun: list[datetime.date] = []
    before: datetime.date | None = None
    for entry in view.journal.in_time if view.journal else ():
        place = next((line.place for line in entry.readings if line.illness is not None), None)
        if not any(line.illness is not None for line in entry.readings):
            continue
        if before is None or entry.date - before > apart:
            begun = [date for date in begun if entry.date - date <= days] + [entry.date]
            if len(begun) >= view.figures(ILLNESSES):
                yield Sign(entry.date, "illness", f"{len(begun)} illnesses since {begun[0]}", place)
        before = entry.date
