"""A journal in numbers: how often, how much, how hard, how strong, and how near to the program."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date as Date  # noqa: N812 - the fields are called date
from statistics import fmean, median

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
from topset.metrics.journal.tracks import Track, lately, tracks
from topset.metrics.journal.weeks import Done, sessions_a_week, weeks
from topset.metrics.set_credit import NO_SETS
from topset.metrics.standing import Standing, standing

RECENT = 4  # weeks that weekly sets are averaged over


@frozen
class LiftNumbers:
    """One lift: its estimate on the date asked for, its training max (None while too little is known), its records."""

    exercise: str
    sessions: int
    last: Date
    estimate: Band
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


def lift_numbers(found: Numbers, on: Date) -> tuple[LiftNumbers, ...]:
    """Of the numbers of a journal on a date the lifts alone."""
    return _lifts(found.log, tracks(found.log), on)


def _lifts(log: Log, lifts: Mapping[str, Track], day: Date) -> tuple[LiftNumbers, ...]:
    """Every lift with an estimate, the most often done first."""
    best, now = records(log.lines), lately(log, day)
    found = (_lift(len(track.strengths), now[slug], best.get(slug, ()), day) for slug, track in lifts.items())
    return tuple(sorted(found, key=lambda one: -one.sessions))


def _lift(sessions: int, track: Track, best: tuple[Record, ...], day: Date) -> LiftNumbers:
    training = [move for move in track.training if move.date <= day]
    return LiftNumbers(
        exercise=track.exercise.name,
        sessions=sessions,
        last=track.strengths[-1].date,
        estimate=band(track.on(day), track),
        training_max=mass(training[-1].grams, track) if training else None,
        next=mass(track.next(day).grams, track),
        records=tuple(RecordLine(one.done.count, bare_text(one.done), one.date) for one in best),
    )


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
