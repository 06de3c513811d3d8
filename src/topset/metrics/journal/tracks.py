"""Every lift of a journal with its estimated 1RM from session to session."""

import datetime
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from topset.evidence.adaptation import HISTORY_DAYS
from topset.ground.units import Unit
from topset.metrics.journal.log import Line, Log
from topset.metrics.strength import (
    Estimate,
    Forecast,
    Model,
    Move,
    Sets,
    Shown,
    Strength,
    estimate_on,
    follow,
    forecast_on,
    joined,
    moves,
    shown,
)
from topset.model.exercise import Exercise

Lines = Mapping[str, Sequence[Line]]


@dataclass(frozen=True)
class Track:
    """One lift in order of time, one session at least.

    `shown` and `strengths` hold what each session showed, and what was known after it. All masses are those of
    everything that is moved; `body_g` of it is the lifter in the last session, the rest is what is written.
    """

    exercise: Exercise
    unit: Unit
    body_g: int
    shown: tuple[Shown, ...]
    strengths: tuple[Strength, ...]
    model: Model

    def on(self, date: datetime.date) -> Estimate:
        """The estimate on a date, by the sessions up to it; before the first, that of the first."""
        return estimate_on(date, self._at(date), self.model)

    def next(self, date: datetime.date) -> Forecast:
        """What the best set of a session on a date will show."""
        return forecast_on(date, self._at(date))

    @cached_property
    def estimates(self) -> tuple[Estimate, ...]:
        """The estimate after each session."""
        return tuple(estimate_on(one.date, one, self.model) for one in self.strengths)

    @cached_property
    def training(self) -> tuple[Move, ...]:
        """Every move of the training max; empty while too little is known for one."""
        return moves(self.estimates, self.model.figures)

    def _at(self, date: datetime.date) -> Strength:
        before = bisect_right(self.strengths, date, key=lambda one: one.date)
        return self.strengths[max(0, before - 1)]


def tracks(log: Log, model: Model | None = None) -> Mapping[str, Track]:
    """Every lift that any set says something of, by its slug, in the order in which they were first done."""
    return _tracks(log, log.weighed, model or Model.of(log.figures))


def track_of(log: Log, slug: str) -> Track | None:
    """One lift, where any set says something of it."""
    return _tracks(log, _lines_of(log, slug), Model.of(log.figures)).get(slug)


def lately(log: Log, date: datetime.date) -> Mapping[str, Track]:
    """What is known of each lift on a date: by the sessions that still say something then, where it has any.

    A lift that was done longer ago only is known by all of its sessions.
    """
    return _lately(log, log.weighed, date)


def late_track_of(log: Log, slug: str, date: datetime.date) -> Track | None:
    """What is known of one lift on a date, as `lately`."""
    return _lately(log, _lines_of(log, slug), date).get(slug)


def all_sessions(log: Log, track: Track) -> int:
    """How many sessions say something of a lift, those before its track begins included."""
    begin = track.strengths[0].date
    before = [line for line in log.weighed[track.exercise.slug] if line.entry.date < begin]
    return len(track.strengths) + sum(shown(sets, track.model) is not None for _, sets in _days(before))


def _lines_of(log: Log, slug: str) -> Lines:
    return {slug: log.weighed[slug]} if slug in log.weighed else {}


def _lately(log: Log, lines: Lines, date: datetime.date) -> Mapping[str, Track]:
    days = datetime.timedelta(log.figures(HISTORY_DAYS))
    begin = max(datetime.date.min + days, date) - days
    model = Model.of(log.figures)
    late = {slug: [line for line in mine if line.entry.date >= begin] for slug, mine in lines.items()}
    found = _tracks(log, {slug: mine for slug, mine in late.items() if mine}, model)
    old = {slug: mine for slug, mine in lines.items() if slug not in found}
    return found | _tracks(log, old, model)


def _tracks(log: Log, lines: Lines, model: Model) -> dict[str, Track]:
    found = {slug: _track(log, mine, model) for slug, mine in lines.items()}
    return {slug: track for slug, track in found.items() if track.strengths}


def sessions_of(log: Log) -> Mapping[str, Iterable[tuple[datetime.date, Sets]]]:
    """The working sets of each lift by date, lines of one date together, by the lifts' slugs."""
    return {slug: _days(lines) for slug, lines in log.weighed.items()}


def _track(log: Log, lines: Sequence[Line], model: Model) -> Track:
    seen: list[Shown] = []
    strengths: list[Strength] = []
    for date, sets in _days(lines):
        now = shown(sets, model)
        if now:
            seen.append(now)
            strengths.append(follow(strengths[-1] if strengths else None, date, now, model))
    last = lines[-1]
    return Track(last.exercise, log.unit(lines), last.body_g or 0, tuple(seen), tuple(strengths), model)


def _days(lines: Sequence[Line]) -> Iterable[tuple[datetime.date, Sets]]:
    dates = [line.entry.date for line in lines]
    if len(set(dates)) == len(dates):
        return zip(dates, (line.sets for line in lines), strict=True)
    days = groupby(lines, key=lambda line: line.entry.date)
    return [(date, joined(line.sets for line in here)) for date, here in days]
