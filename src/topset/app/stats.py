"""A journal in numbers: how often, how much, how hard, how strong, and how near to the program."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date as Date  # noqa: N812 - the fields are called date
from statistics import fmean, median
from typing import TypeVar

from topset.app.history import RecordLine
from topset.app.log_numbers import Band, Mass, Numbers, band, bare_text, mass, tonnes
from topset.evidence.landmarks import VolumeGroup
from topset.ground.frozen import frozen
from topset.metrics.journal import intensity as intensities
from topset.metrics.journal.adherence import Adherence, adherence
from topset.metrics.journal.intensity import Intensity, intensity
from topset.metrics.journal.log import Log
from topset.metrics.journal.minutes import Pace, minutes, pace
from topset.metrics.journal.records import Record, records
from topset.metrics.journal.tracks import Track, all_sessions, late_track_of, lately, tracks
from topset.metrics.journal.weeks import Done, sessions_a_week, weeks
from topset.metrics.set_credit import NO_SETS
from topset.metrics.standing import Standing, standing

Lift = TypeVar("Lift", bound="LiftNow")
RECENT = 4  # weeks that weekly sets are averaged over


@frozen
class LiftNow:
    """One lift, and its estimate on the date asked for."""

    exercise: str
    sessions: int
    last: Date
    estimate: Band


@frozen
class LiftNumbers(LiftNow):
    """One lift: its estimate on the date asked for, its training max (None while too little is known), its records."""

    training_max: Mass | None
    next: Mass
    records: tuple[RecordLine, ...]


@frozen
class GroupNumbers:
    """The mean weekly sets of a group in the recent weeks; `minimum` to `maximum` are its landmarks in direct sets."""

    group: str
    direct: float
    fractional: float
    minimum: int
    maximum: int
    standing: Standing


@frozen
class Classes:
    """Numbers of sets by class: (class, sets), first the lightest, shortest or hardest."""

    percents: tuple[tuple[str, int], ...] = ()
    reps: tuple[tuple[str, int], ...] = ()
    reserves: tuple[tuple[str, int], ...] = ()


@frozen
class Stats:
    """The numbers of a journal, its estimates as on the date `on`.

    `minutes` is the median of a session by the figures, `measured` that by the clock, None where nobody noted it.
    `recent_weeks` is how many weeks `groups` are averaged over.
    """

    on: Date | None = None
    first: Date | None = None
    last: Date | None = None
    sessions: int = 0
    weeks: int = 0
    sessions_a_week: float = 0.0
    sets: int = 0
    reps: int = 0
    volume: str = ""
    volume_g: int = 0
    minutes: int | None = None
    measured: int | None = None
    pace: Pace | None = None
    lifts: tuple[LiftNumbers, ...] = ()
    recent_weeks: int = 0
    groups: tuple[GroupNumbers, ...] = ()
    intensity: Intensity | None = None
    classes: Classes = field(default_factory=Classes)
    plan: tuple[Adherence, ...] = ()


def stats(found: Numbers, on: Date | None = None) -> Stats:
    """The numbers of a journal; the estimates are those of a date, without one of the last session's."""
    log = found.log
    if not log.sessions:
        return Stats(on=on)
    day = on or log.sessions[-1].date
    done, took, lifts = weeks(log), minutes(log), tracks(log)
    hard = intensity(log, lifts)
    recent = done[-RECENT:]  # the current one included
    clock = [one.measured for one in took if one.measured]
    return Stats(
        on=day,
        first=log.sessions[0].date,
        last=log.sessions[-1].date,
        sessions=len(log.sessions),
        weeks=len(done),
        sessions_a_week=round(sessions_a_week(log), 2),
        sets=sum(week.hard for week in done),
        reps=sum(week.reps for week in done),
        volume=tonnes(sum(week.volume_g for week in done), log.journal.unit),
        volume_g=sum(week.volume_g for week in done),
        minutes=round(median(one.expected for one in took)) if took else None,
        measured=round(median(clock)) if clock else None,
        pace=pace(took),
        lifts=_lifts(log, lifts, day),
        recent_weeks=len(recent),
        groups=tuple(_groups(log, recent)),
        intensity=hard,
        classes=_classes(hard),
        plan=adherence(log, found.schedule) if found.schedule else (),
    )


def weekly_sets(found: Numbers) -> Stats:
    """Of the numbers of a journal the weekly sets of the groups alone."""
    recent = weeks(found.log)[-RECENT:]
    return Stats(recent_weeks=len(recent), groups=tuple(_groups(found.log, recent)) if recent else ())


def lifts_now(found: Numbers, on: Date) -> tuple[LiftNow, ...]:
    """Of the numbers of a journal on a date the estimates of its lifts alone, the most often done first."""
    log = found.log
    return _often(_now(all_sessions(log, track), track, on) for track in lately(log, on).values())


def training_max(found: Numbers, slug: str, on: Date) -> Mass | None:
    """The training max of one lift on a date, None while too little is known."""
    track = late_track_of(found.log, slug, on)
    return _training(track, on) if track else None


def _lifts(log: Log, lifts: Mapping[str, Track], day: Date) -> tuple[LiftNumbers, ...]:
    """Every lift with an estimate."""
    best, now = records(log.lines), lately(log, day)
    return _often(
        _lift(_now(len(track.strengths), now[slug], day), now[slug], best.get(slug, ()))
        for slug, track in lifts.items()
    )


def _often(found: Iterable[Lift]) -> tuple[Lift, ...]:
    """The most often done first."""
    return tuple(sorted(found, key=lambda one: -one.sessions))


def _now(sessions: int, track: Track, day: Date) -> LiftNow:
    return LiftNow(track.exercise.name, sessions, track.strengths[-1].date, band(track.on(day), track))


def _lift(now: LiftNow, track: Track, best: tuple[Record, ...]) -> LiftNumbers:
    day = now.estimate.date
    return LiftNumbers(
        exercise=now.exercise,
        sessions=now.sessions,
        last=now.last,
        estimate=now.estimate,
        training_max=_training(track, day),
        next=mass(track.next(day).grams, track),
        records=tuple(RecordLine(one.done.count, bare_text(one.done), one.date) for one in best),
    )


def _training(track: Track, day: Date) -> Mass | None:
    training = [move for move in track.training if move.date <= day]
    return mass(training[-1].grams, track) if training else None


def _groups(log: Log, recent: Sequence[Done]) -> Iterator[GroupNumbers]:
    """Every group that has a minimum or was trained."""
    found = (group_numbers(log, group, recent) for group in VolumeGroup)
    return (one for one in found if one.fractional or one.minimum)


def group_numbers(log: Log, group: VolumeGroup, recent: Sequence[Done]) -> GroupNumbers:
    """The mean sets of a group in some weeks."""
    counts = [week.groups.get(group, NO_SETS) for week in recent] or [NO_SETS]
    bounds = log.bounds[group]
    direct = round(fmean(count.direct.hi for count in counts), 1)
    fractional = round(fmean(count.fractional_hi for count in counts), 1)
    return GroupNumbers(group, direct, fractional, bounds.minimum, bounds.maximum, standing(direct, bounds))


def _classes(found: Intensity) -> Classes:
    return Classes(
        tuple(zip(intensities.labels(intensities.PERCENTS, 10), found.percents, strict=True)),
        tuple(zip(intensities.labels(intensities.REPS), found.reps, strict=True)),
        tuple(zip(intensities.labels(intensities.RESERVES, 2), found.reserves, strict=True)),
    )
