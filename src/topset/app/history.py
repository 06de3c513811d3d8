"""What a journal shows over time: one lift, one group of muscles, or the weeks."""

from collections.abc import Mapping, Sequence
from datetime import date as Date  # noqa: N812 - the fields are called date

from topset.app.log_numbers import (
    WITH_BODY,
    Band,
    Mass,
    Numbers,
    band,
    mass,
    set_text,
    shown_mass,
    tonnes,
)
from topset.catalogue import find
from topset.evidence.landmarks import Bounds, VolumeGroup
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.metrics.journal.adherence import Adherence, adherence
from topset.metrics.journal.log import Log, week_of
from topset.metrics.journal.minutes import Minutes, Pace, minutes, pace
from topset.metrics.journal.records import by_formula, records
from topset.metrics.journal.tracks import Track, track_of, tracks
from topset.metrics.journal.weeks import Done, weeks
from topset.metrics.set_credit import NO_SETS

RECENT = 5  # sessions, the best set of which the formulas are told of


@frozen
class LiftSession:
    """One session of a lift: the telling set, the 1RM that it shows, the estimate after it.

    `at_least` where nobody told a reserve: the set shows that much or more. `training_max` is the one that holds after
    the session, None before the first.
    """

    date: Date
    best: str
    shown: Mass
    at_least: bool
    estimate: Band
    training_max: Mass | None


@frozen
class RecordLine:
    """The heaviest set of so many reps."""

    reps: int
    set: str
    date: Date


@frozen
class LiftHistory:
    """A lift from session to session; of one `at_body_weight` the masses are what is added to the body's.

    `formulas` make a 1RM of `recent_best`, the set that showed most in the last sessions, by their names.
    """

    exercise: str
    unit: str
    sessions: tuple[LiftSession, ...]
    next: Mass
    records: tuple[RecordLine, ...]
    recent_best: str
    formulas: Mapping[str, Mass]
    at_body_weight: bool = False


@frozen
class MuscleWeek:
    """The sets of a group in a week: direct ones, and with indirect ones by their share."""

    monday: Date
    direct: int
    fractional: float


@frozen
class MuscleHistory:
    """A group of muscles week by week; `minimum` to `maximum` of `bounds` are its landmarks in direct sets."""

    group: str
    minimum: int
    maximum: int
    weeks: tuple[MuscleWeek, ...]
    bounds: Bounds


@frozen
class WeekLine:
    """A week. `by_clock` where the minutes of all sessions were noted; others are by the figures and the own pace."""

    monday: Date
    sessions: int
    sets: int
    reps: int
    volume: str
    volume_g: int
    minutes: int
    by_clock: bool


@frozen
class WeekHistory:
    """The weeks from the first session to the last; `plan` compares those that are weeks of the program.

    `unit` is that of the load volume.
    """

    weeks: tuple[WeekLine, ...]
    pace: Pace | None
    plan: tuple[Adherence, ...] = ()
    unit: str = "kg"


@frozen
class DayLine:
    """A day of training with its hard sets."""

    date: Date
    sets: int


@frozen
class DayHistory:
    """The days of training in order of time."""

    days: tuple[DayLine, ...]


@frozen
class History:
    """What was asked for, or why it cannot be told."""

    lift: LiftHistory | None = None
    muscle: MuscleHistory | None = None
    weeks: WeekHistory | None = None
    days: DayHistory | None = None
    problems: tuple[Reason, ...] = ()


@frozen
class Wanted:
    """A lift by its name, a group of muscles, or the days; the weeks where nothing is named."""

    lift: str = ""
    muscle: VolumeGroup | None = None
    days: bool = False


def history(found: Numbers, wanted: Wanted) -> History:
    """The history in a journal of what is wanted."""
    if wanted.lift:
        return _lift(found.log, wanted.lift)
    if wanted.muscle:
        return History(muscle=_muscle(found.log, wanted.muscle))
    if wanted.days:
        return History(days=_days(found.log))
    return History(weeks=_weeks(found))


def _lift(log: Log, name: str) -> History:
    exercise = find(name)
    slug = exercise.slug if exercise else ""
    for own in log.own.values():
        if own.name.casefold() == name.casefold():
            slug = own.slug
    if not slug:
        return History(
            problems=(Reason("ASK002", f'There is no exercise "{name}".', "Use its name in the journal."),)
        )
    track = track_of(log, slug)
    if track is None:
        return History(problems=(_nothing_of(log, slug),))
    return History(lift=lift_history(log, slug, track))


def _nothing_of(log: Log, slug: str) -> Reason:
    lifts = [log.name(lift) for lift in tracks(log)]
    message = f"The journal has no set of {log.name(slug)} that says something of its 1RM."
    remedy = (
        f"It has {', '.join(lifts)}."
        if lifts
        else "Write loads and reps, and the body mass for lifts at body weight."
    )
    return Reason("ASK015", message, remedy)


def lift_history(log: Log, slug: str, track: Track) -> LiftHistory:
    """The history of one lift."""
    best = max(reversed(track.shown[-RECENT:]), key=lambda seen: seen.one_rm)
    effort = best.telling.effort
    reps = best.telling.count + (effort.rir.middle / 2 if effort else 0)
    mine = (line for line in log.lines if line.exercise.slug == slug)
    return LiftHistory(
        exercise=track.exercise.name,
        unit=track.unit,
        sessions=tuple(_sessions(track)),
        next=mass(track.next(track.strengths[-1].date).grams, track),
        records=tuple(
            RecordLine(r.done.count, set_text(r.done), r.date) for r in records(mine).get(slug, ())
        ),
        recent_best=set_text(best.telling),
        formulas={name: mass(grams, track) for name, grams in by_formula(best.moved_g, reps).items()},
        at_body_weight=track.exercise.load_mode in WITH_BODY,
    )


def _sessions(track: Track) -> list[LiftSession]:
    moves = list(track.training)
    held: Mass | None = None
    found = []
    for seen, strength, estimate in zip(track.shown, track.strengths, track.estimates, strict=True):
        if moves and moves[0].date <= strength.date:
            held = mass(moves.pop(0).grams, track)
        line = LiftSession(
            strength.date,
            set_text(seen.telling),
            shown_mass(seen.one_rm, track),
            bool(seen.rate),
            band(estimate, track),
            held,
        )
        found.append(line)
    return found


def _muscle(log: Log, group: VolumeGroup) -> MuscleHistory:
    bounds = log.bounds[group]
    lines = (
        MuscleWeek(one.monday, count.direct.hi, round(count.fractional_hi, 2))
        for one in weeks(log)
        for count in (one.groups.get(group, NO_SETS),)
    )
    return MuscleHistory(group, bounds.minimum, bounds.maximum, tuple(lines), bounds)


def _weeks(found: Numbers) -> WeekHistory:
    log = found.log
    sessions = minutes(log)
    own = pace(sessions)
    took: dict[Date, list[Minutes]] = {}
    for one in sessions:
        took.setdefault(week_of(one.entry.date), []).append(one)
    share = own.share if own else 1.0
    lines = tuple(_week(log, week, took.get(week.monday, ()), share) for week in weeks(log))
    plan = adherence(log, found.schedule) if found.schedule else ()
    return WeekHistory(lines, own, plan, log.journal.unit)


def _days(log: Log) -> DayHistory:
    sets: dict[Date, int] = {entry.date: 0 for entry in log.sessions}
    for line in log.lines:
        sets[line.entry.date] += line.hard
    return DayHistory(tuple(DayLine(date, count) for date, count in sets.items()))


def _week(log: Log, week: Done, took: Sequence[Minutes], share: float) -> WeekLine:
    """`share` is the lifter's own pace."""
    return WeekLine(
        monday=week.monday,
        sessions=week.sessions,
        sets=week.hard,
        reps=week.reps,
        volume=tonnes(week.volume_g, log.journal.unit),
        volume_g=week.volume_g,
        minutes=round(sum(one.measured or share * one.expected for one in took)),
        by_clock=all(one.measured for one in took),
    )
