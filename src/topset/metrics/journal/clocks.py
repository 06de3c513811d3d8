"""Clocks: how long until each muscle, and each lift after a maximal effort, is ready again."""

import datetime
from collections.abc import Iterator, Mapping
from itertools import groupby

from topset.evidence import recovery
from topset.evidence.check_limits import LIGHT_SESSION
from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.ground.frozen import frozen
from topset.ground.units import Span
from topset.metrics.journal.log import Line, Log
from topset.metrics.journal.tracks import Track, tracks
from topset.metrics.journal.weeks import sets_of
from topset.model.journal import Entry, Journal, LiftedSet
from topset.model.prescription import RepKind, Role
from topset.model.session import Sets

NOON = datetime.time(12)
HOUR = datetime.timedelta(hours=1)
YEAR = datetime.timedelta(365)


@frozen
class Clock:
    """One muscle group or lift: `sets` is what it was last trained with, at `last`.

    It is ready from `hours.lo` hours after that, and in any case after `hours.hi`.
    """

    name: str
    last: datetime.datetime
    sets: str
    hours: Span
    cites: tuple[str, ...]

    def left(self, now: datetime.datetime) -> int:
        """Whole hours until it is ready, 0 once it is."""
        return max(0, -((now - self.last - self.hours.lo * HOUR) // HOUR))

    def surely(self, now: datetime.datetime) -> int:
        """Whole hours until no doubt is left, 0 after that."""
        return max(0, -((now - self.last - self.hours.hi * HOUR) // HOUR))

    def ready(self) -> datetime.datetime:
        """When it is ready."""
        return self.last + self.hours.lo * HOUR


def muscles(log: Log, now: datetime.datetime, backwards: Mapping[int, frozenset[str]]) -> tuple[Clock, ...]:
    """The groups that were trained, the one that takes longest first.

    `backwards` names the slugs done as a Backwards Workout in an entry, by its id.
    """
    found: dict[VolumeGroup, Clock] = {}
    for entry, lines in reversed(tuple(_sessions(log, now))):
        for group, count in sets_of(log, lines).items():
            if group not in found and count.direct.hi > log.figures(LIGHT_SESSION):
                found[group] = _muscle(log, group, entry, lines, backwards)
    return tuple(sorted(found.values(), key=lambda clock: (-clock.left(now), clock.name)))


def lifts(
    log: Log,
    now: datetime.datetime,
    known: Mapping[str, Track] | None = None,
    since: datetime.datetime = datetime.datetime.min,
) -> tuple[Clock, ...]:
    """The lifts that were taken to a maximum, from `since` on, the one that takes longest first.

    Whether a load was near the 1RM is told by the estimates that are `known`, else by the sessions of the last year.
    """
    known = tracks(recent(log, now)) if known is None else known
    found = dict[str, Clock]()
    for entry, lines in _sessions(log, now):
        if moment(entry) < since:
            continue
        for line in lines:
            best = next((done for done in _efforts(log, line, known.get(line.exercise.slug))), None)
            if best is not None:
                hours = log.figures(recovery.NERVOUS_SYSTEM)
                cites = recovery.NERVOUS_SYSTEM.cites
                name = line.exercise.name
                found[name] = Clock(name, moment(entry), _set_text(best), hours, cites)
    return tuple(sorted(found.values(), key=lambda clock: (-clock.left(now), clock.name)))


def running_since(now: datetime.datetime, figures: Figures) -> datetime.datetime:
    """The moment before which nothing was lifted that is not ready now, whatever it was."""
    muscle = figures(recovery.MUSCLE).hi + figures(recovery.AFTER_FAILURE).hi + figures(recovery.SAME_MUSCLE)
    longest = max(muscle, figures(recovery.BACKWARDS_PARTS), figures(recovery.NERVOUS_SYSTEM).hi) * HOUR
    return max(datetime.datetime.min + longest, now) - longest


def recent(log: Log, now: datetime.datetime, back: datetime.timedelta = YEAR) -> Log:
    """The last days of a journal."""
    begin = max(datetime.date.min + back, now.date()) - back
    entries = tuple(entry for entry in log.journal.entries if begin <= entry.date)
    if len(entries) == len(log.journal.entries):
        return log
    return Log(Journal(entries, log.journal.unit, log.journal.own), log.athlete, log.own, log.figures)


def maximal(sets: Sets, figures: Figures) -> bool:
    """Whether sets as they are prescribed are a maximal effort."""
    if sets.role is Role.TEST:
        return True
    most = figures(recovery.MAX_EFFORT_REPS)
    if sets.reps.kind is not RepKind.REPS or not 0 < sets.reps.span.lo <= most:
        return False
    near = (
        sets.reps.span.hi <= most and sets.rir is not None and sets.rir.lo <= figures(recovery.MAX_EFFORT_RIR)
    )
    return near or (sets.percent is not None and sets.percent.hi >= figures(recovery.MAX_EFFORT_PERCENT))


def moment(entry: Entry) -> datetime.datetime:
    """When a session was; noon where no time is written."""
    return datetime.datetime.combine(entry.date, entry.time or NOON)


def _sessions(log: Log, now: datetime.datetime) -> Iterator[tuple[Entry, list[Line]]]:
    for _, lines in groupby(log.lines, key=lambda line: id(line.entry)):
        here = list(lines)
        if _over(here[0].entry, now):
            yield here[0].entry, here


def _over(entry: Entry, now: datetime.datetime) -> bool:
    """Whether a session lies behind; one of the day without a time was written down when it had been lifted."""
    return entry.date <= now.date() and (entry.time is None or moment(entry) <= now)


def _muscle(
    log: Log,
    group: VolumeGroup,
    entry: Entry,
    lines: list[Line],
    backwards: Mapping[int, frozenset[str]],
) -> Clock:
    mine = [line for line in lines if group in log.credit(line.exercise).direct]
    usual = log.figures(recovery.MUSCLE)
    hours = Span(max(usual.lo, log.figures(recovery.SAME_MUSCLE)), usual.hi)
    cites = (*recovery.SAME_MUSCLE.cites, *recovery.MUSCLE.cites)
    how = f"{sum(line.hard for line in mine)} sets"
    if any(_failed(done) for line in mine for done in line.done):
        more = log.figures(recovery.AFTER_FAILURE)
        hours = Span(hours.lo + more.lo, hours.hi + more.lo)
        how, cites = f"{how}, to failure", (*cites, *recovery.AFTER_FAILURE.cites)
    if any(line.exercise.slug in backwards.get(id(entry), ()) for line in mine):
        least = log.figures(recovery.BACKWARDS_PARTS)
        hours = Span(max(hours.lo, least), max(hours.hi, least))
        how, cites = f"{how}, Backwards Workout", (*cites, *recovery.BACKWARDS_PARTS.cites)
    return Clock(str(group), moment(entry), how, hours, cites)


def _failed(done: LiftedSet) -> bool:
    """Whether a set was told to have nothing in reserve, or ended without a rep."""
    return done.count == 0 or (done.effort is not None and done.effort.rir.hi == 0)


def _efforts(log: Log, line: Line, track: Track | None) -> Iterator[LiftedSet]:
    """The sets that were a maximal effort: tests, and heavy singles and doubles, by effort or by load.

    A longer set is none however near the estimate its load comes: then the estimate is too low, as that of a lift is
    whose best sets were left far from failure, or one that was not trained for long.
    """
    most = log.figures(recovery.MAX_EFFORT_PERCENT)
    few, spare = log.figures(recovery.MAX_EFFORT_REPS), log.figures(recovery.MAX_EFFORT_RIR)
    estimate = track.on(line.entry.date).grams if track else 0
    for done, reps, moved in zip(line.done, line.reps, line.moved_g, strict=True):
        near = done.effort is not None and done.effort.rir.lo <= spare
        heavy = bool(estimate) and moved * 1000 >= most * estimate
        if done.role is Role.TEST or (0 < reps <= few and (near or heavy)):
            yield done


def _set_text(done: LiftedSet) -> str:
    return f"{done.amount or ''} x{done.count}".strip()
