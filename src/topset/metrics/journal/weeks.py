"""What was done week by week: sessions, load volume, and the sets of each muscle group."""

import datetime
from collections.abc import Iterable, Iterator, Mapping

from topset.evidence.landmarks import VolumeGroup
from topset.ground.frozen import frozen
from topset.ground.units import Span
from topset.metrics.journal.log import WEEK, Line, Log, week_of
from topset.metrics.set_credit import Count
from topset.model.exercise import Exercise


@frozen
class Done:
    """A week from `monday` on. `hard` sets count for volume; `volume_g` is the load volume in grams.

    `groups` holds direct and fractional sets; groups without a set are missing. Only direct sets may be compared with
    landmarks.
    """

    monday: datetime.date
    sessions: int
    hard: int
    reps: int
    volume_g: int
    groups: Mapping[VolumeGroup, Count]


def weeks(log: Log) -> tuple[Done, ...]:
    """Every week from the first session to the last, also those without a session."""
    if not log.sessions:
        return ()
    sessions: dict[datetime.date, int] = {}
    for entry in log.sessions:
        monday = week_of(entry.date)
        sessions[monday] = sessions.get(monday, 0) + 1
    lines: dict[datetime.date, list[Line]] = {}
    for line in log.lines:
        lines.setdefault(week_of(line.entry.date), []).append(line)
    mondays = _mondays(log.sessions[0].date, log.sessions[-1].date)
    return tuple(_done(log, monday, sessions.get(monday, 0), lines.get(monday, ())) for monday in mondays)


def sets_of(log: Log, lines: Iterable[Line]) -> Mapping[VolumeGroup, Count]:
    """Direct and fractional sets of each group in some lines, by the rules that count those of a program."""
    hard: dict[str, int] = {}
    exercises: dict[str, Exercise] = {}
    for line in lines:
        slug = line.lift.exercise
        hard[slug] = hard.get(slug, 0) + line.hard
        exercises[slug] = line.exercise
    direct: dict[VolumeGroup, int] = {}
    fractional: dict[VolumeGroup, float] = {}
    for slug, sets in hard.items():
        if not sets:
            continue
        for group, share in log.credit(exercises[slug]).share.items():
            fractional[group] = fractional.get(group, 0.0) + share * sets
            if share >= 1.0:
                direct[group] = direct.get(group, 0) + sets
    return {group: Count(Span.one(direct.get(group, 0)), sets, sets) for group, sets in fractional.items()}


def sessions_a_week(log: Log) -> float:
    """How often the lifter trained, on average from the first week to the last; 0 for an empty journal."""
    if not log.sessions:
        return 0.0
    span = week_of(log.sessions[-1].date) - week_of(log.sessions[0].date)
    return len(log.sessions) / (span // WEEK + 1)


def _done(log: Log, monday: datetime.date, sessions: int, lines: Iterable[Line]) -> Done:
    here = tuple(lines)
    return Done(
        monday,
        sessions,
        sum(line.hard for line in here),
        sum(line.total for line in here),
        sum(line.volume_g for line in here),
        sets_of(log, here),
    )


def _mondays(first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
    monday = week_of(first)
    while monday <= last:
        yield monday
        monday += WEEK
