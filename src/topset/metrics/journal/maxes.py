"""The maxima that a journal knows, and why some of them are not sure enough to plan with."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from topset.evidence import known_maxes as evidence
from topset.evidence.strength_estimate import USUAL_SESSIONS
from topset.ground.frozen import frozen
from topset.ground.units import Load, Unit
from topset.methods.loading import loadable
from topset.metrics.journal.log import Line, Log
from topset.metrics.journal.tracks import Track, lately
from topset.metrics.strength import Estimate, Move, Shown
from topset.metrics.strength.model import SURE
from topset.model.exercise import Exercise, LoadMode
from topset.model.gym import Gym
from topset.model.journal import LiftedSet
from topset.model.prescription import OwnWeight, RepKind, Role
from topset.model.program import Max

HALVES = {Unit.KG: 2, Unit.LB: 1}  # steps of a unit in which a maximum is written
AT_BODY_WEIGHT = LoadMode.BODYWEIGHT


class Doubt(StrEnum):
    """Why a maximum is not sure enough to plan with."""

    FEW = "few"  # sessions stand behind it
    OLD = "old"
    REPS = "reps"  # too many in every set that tells
    WIDE = "wide"  # the band
    HEAVY = "heavy"  # more than the gym has: another way of writing loads
    LESS = "less"  # than the body: no rep without assistance
    AIDED = "aided"  # the load is what helps, and bands and machines differ in it


@frozen
class KnownMax:
    """What a journal knows of a lift on a date: `best` as an athlete's file writes it, and the `doubts` about it.

    `last` is the last of the `sessions` that say something. A lift at body weight is known by its most reps: then there
    is no `track`. `told` is whether any of the last sessions said what it kept in reserve: else the estimate rests on
    what is usual. `tested` is the date of the last tested maximum, None for none; `training` the training max that
    holds.
    """

    exercise: Exercise
    best: Max
    last: datetime.date
    sessions: int
    doubts: tuple[Doubt, ...]
    track: Track | None = None
    estimate: Estimate | None = None
    told: bool = False
    tested: datetime.date | None = None
    training: Move | None = None


def known_maxes(log: Log, date: datetime.date, gym: Gym | None = None) -> Mapping[str, KnownMax]:
    """Every lift of a journal that ends on the date or before, by its slug; loads are compared with those of a gym."""
    found = lately(log, date)
    by_lift = _by_lift(log)
    known = {}
    for slug, lines in by_lift.items():
        bare = _by_reps(log, lines, date)
        if bare:
            known[slug] = bare
        elif slug in found:
            known[slug] = _by_estimate(found[slug], date, gym)
    return known


def _by_lift(log: Log) -> Mapping[str, Sequence[Line]]:
    lines: dict[str, list[Line]] = {}
    for line in log.lines:
        lines.setdefault(line.exercise.slug, []).append(line)
    return lines


def _by_estimate(track: Track, date: datetime.date, gym: Gym | None) -> KnownMax:
    estimate, figures = track.on(date), track.model.figures
    tests = [
        strength.date
        for strength, seen in zip(track.strengths, track.shown, strict=True)
        if is_test(seen.telling)
    ]
    tested = tests[-1] if tests else None
    recent = track.shown[-figures(USUAL_SESSIONS) :]
    best = _written(track, estimate)
    return KnownMax(
        track.exercise,
        best,
        track.strengths[-1].date,
        len(track.strengths),
        tuple(_doubts(track, estimate, recent, tested, gym)),
        track,
        estimate,
        any(not seen.rate for seen in recent),
        tested,
        track.training[-1] if track.training else None,
    )


def is_test(done: LiftedSet) -> bool:
    """Whether a set shows a maximum by itself: a test, or a single that was told to leave a rep at most."""
    if done.role is Role.TEST:
        return True
    return done.count == 1 and done.effort is not None and done.effort.rir.middle <= 2 * SURE


def _doubts(
    track: Track,
    estimate: Estimate,
    recent: Sequence[Shown],
    tested: datetime.date | None,
    gym: Gym | None,
) -> Iterator[Doubt]:
    figures = track.model.figures
    age = (estimate.date - track.strengths[-1].date).days
    if len(track.strengths) < figures(evidence.SESSIONS) and tested is None:
        yield Doubt.FEW
    if age > figures(evidence.DAYS):
        yield Doubt.OLD
    if min(map(_reps, recent)) > figures(evidence.REPS):
        yield Doubt.REPS
    if estimate.spread > figures(evidence.SPREAD):
        yield Doubt.WIDE
    if gym and _beyond(track, recent, gym):
        yield Doubt.HEAVY
    if track.exercise.load_mode is LoadMode.ASSISTED:
        yield Doubt.AIDED
    if track.exercise.load_mode is AT_BODY_WEIGHT and estimate.grams < track.body_g:
        yield Doubt.LESS


def _reps(seen: Shown) -> float:
    """The reps of a telling set with those it was told to keep back."""
    effort = seen.telling.effort
    return seen.telling.count + (effort.rir.middle / 2 if effort else 0)


def _beyond(track: Track, recent: Iterable[Shown], gym: Gym) -> bool:
    """Whether one hand lifted more than any dumbbell of the gym: some apps write down both together."""
    loads = loadable(track.exercise, gym) if track.exercise.load_mode is LoadMode.PER_HAND else ()
    return bool(loads) and max(seen.moved_g for seen in recent) > loads[-1]


def _written(track: Track, estimate: Estimate) -> Max:
    """The estimate without the lifter's own grams, to half a kilogram or a pound."""
    grams, step = round(estimate.grams) - track.body_g, HALVES[track.unit]
    number = round(Load(grams, track.unit).number * step) / step
    return Max(track.exercise.slug, Load.of(number, track.unit))


def _by_reps(log: Log, lines: Sequence[Line], date: datetime.date) -> KnownMax | None:
    """The most reps at body weight, of a lift that was lately done without anything added; None for any other."""
    exercise, days = lines[-1].exercise, log.figures(evidence.DAYS)
    since = lines[-1].entry.date - datetime.timedelta(days)
    near = [line for line in lines if line.entry.date >= since]
    if exercise.load_mode is not AT_BODY_WEIGHT or any(_added(done) for line in near for done in line.done):
        return None
    reps = [done.count for line in near for done in line.done if _bare(done)]
    if not reps:
        return None
    sessions = {line.entry.date for line in near if any(_bare(done) for done in line.done)}
    old = (date - max(sessions)).days > days
    best = Max(exercise.slug, Load(0, log.unit(lines)), max(reps))
    return KnownMax(exercise, best, max(sessions), len(sessions), (Doubt.OLD,) if old else ())


def _added(done: LiftedSet) -> bool:
    """Whether a set was done with a load, or with assistance."""
    if done.amount is None:
        return False
    return bool(done.amount.extra_g if isinstance(done.amount, OwnWeight) else done.amount.grams)


def _bare(done: LiftedSet) -> bool:
    return done.kind is RepKind.REPS and done.count > 0
