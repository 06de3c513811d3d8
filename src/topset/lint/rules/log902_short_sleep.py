"""The nights of a week were short.

Why:
    Seven to nine hours are the article's advice, and the common one. One short night is no habit, so a week is judged
    by the mean of its nights, and only if three of them at least are in the journal. What was not written down is
    neither good sleep nor bad: the message says how many nights it speaks of.

Flagged:
    2026-03-02
    sleep 6h
    2026-03-04
    sleep 6.5h
    2026-03-06
    sleep 5.5h

Accepted:
    2026-03-02 "One short night of three"
    sleep 6h
    2026-03-04
    sleep 7.5h
    2026-03-06
    sleep 8h
    2026-03-10 "Two nights are too few to judge a week"
    sleep 5h
    2026-03-11
    sleep 5h
"""

import datetime
from collections.abc import Iterator
from statistics import fmean

from topset.evidence.journal_signs import NIGHTS
from topset.evidence.recovery import SLEEP
from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Severity
from topset.ground.units import plain
from topset.lint.finding import Finding, found
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ("D39",)
SEVERITY = Severity.WARNING
SCOPE = Scope.JOURNAL
WEEK = datetime.timedelta(7)


@frozen
class Night:
    """Minutes of sleep before a date."""

    date: datetime.date
    minutes: int
    place: Place | None


def check(view: View) -> Iterator[Finding]:
    """Find runs of weeks whose nights are short on average."""
    run: list[Night] = []
    for week in _weeks(view):
        short = len(week) >= view.figures(NIGHTS) and _hours(week) < view.figures(SLEEP).lo
        if run and not (short and _monday(week[0]) - _monday(run[-1]) == WEEK):
            yield _finding(view, run)
            run = []
        run += week if short else []
    if run:
        yield _finding(view, run)


def _weeks(view: View) -> Iterator[list[Night]]:
    """The nights of each week from Monday to Sunday, one for a date; weeks without any are missing."""
    weeks: dict[datetime.date, dict[datetime.date, Night]] = {}
    for entry in view.journal.in_time if view.journal else ():
        for line in entry.readings:
            if line.sleep is not None:
                night = Night(entry.date, line.sleep, line.place)
                weeks.setdefault(_monday(night), {}).setdefault(entry.date, night)
    yield from (list(nights.values()) for nights in weeks.values())


def _monday(night: Night) -> datetime.date:
    return night.date - datetime.timedelta(min(night.date.weekday(), night.date.toordinal() - 1))


def _hours(nights: list[Night]) -> float:
    return fmean(night.minutes for night in nights) / 60


def _finding(view: View, nights: list[Night]) -> Finding:
    advised = view.figures(SLEEP)
    return found(
        f"The {len(nights)} nights in the journal from {nights[0].date} to {nights[-1].date} had"
        f" {plain(round(_hours(nights), 1))} hours of sleep on average, fewer than {advised.lo}.",
        f"Sleep {advised.lo} to {advised.hi} hours; as long as that cannot be, train with fewer sets.",
        nights[-1].place,
    )
