"""What was done of what was planned: sessions, sets, and sets made with their load and reps, week by week."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from topset.evidence.landmarks import VolumeGroup
from topset.ground.frozen import frozen
from topset.ground.units import Load
from topset.metrics.journal.log import Line, Log
from topset.metrics.journal.weeks import sets_of
from topset.metrics.set_credit import Count
from topset.model.athlete import first_monday
from topset.model.journal import Entry, LiftedSet
from topset.model.prescription import Role
from topset.model.program import Weekday
from topset.model.session import Schedule, Session, Sets, Week

DAYS = tuple(Weekday)


@frozen
class Adherence:
    """One week of the program that the journal has sessions of.

    Working sets: `planned` at least, `done` of them in the planned exercise, `made` of those with all of their reps
    and no less than their load; `extra` were done beyond the plan or instead of it. `groups` holds what each muscle
    group got, all exercises together.
    """

    week: int
    deload: bool
    sessions_planned: int
    sessions_done: int
    planned: int
    done: int
    made: int
    extra: int
    groups: Mapping[VolumeGroup, Count]


def adherence(log: Log, schedule: Schedule) -> tuple[Adherence, ...]:
    """Compare the journal with the program it followed last, for every week with a session, in order."""
    by_week: dict[int, list[Entry]] = {}
    for number, entry in last_run(list(numbered(log))):
        by_week.setdefault(number, []).append(entry)
    lines: dict[int, list[Line]] = {}
    for line in log.lines:
        lines.setdefault(id(line.entry), []).append(line)
    return tuple(
        _week(log, week, by_week[week.number], lines) for week in schedule.weeks if week.number in by_week
    )


def last_run(numbered: Sequence[tuple[int, Entry]]) -> Sequence[tuple[int, Entry]]:
    """The sessions since the program was begun last: since its weeks fell back by more than one."""
    begin = 0
    for at in range(1, len(numbered)):
        if numbered[at][0] < numbered[at - 1][0] - 1:
            begin = at
    return numbered[begin:]


def numbered(log: Log) -> Iterator[tuple[int, Entry]]:
    """Sessions with their week of the program: as written, else by the date on which it or the athlete began."""
    start = log.start or (log.athlete.start if log.athlete else None)
    for entry in log.sessions:
        if log.start is not None and entry.date < log.start:
            continue
        if entry.week is not None:
            yield entry.week, entry
        elif start is not None and entry.date >= first_monday(start):
            yield (entry.date - first_monday(start)).days // 7 + 1, entry


def _week(log: Log, week: Week, entries: Sequence[Entry], lines: Mapping[int, Sequence[Line]]) -> Adherence:
    planned = done = made = total = 0
    pairs = tuple(entries_beside(week.sessions, entries))
    for session in week.sessions:
        planned += sum(len(targets) for targets in _targets(session).values())
    for entry, paired in pairs:
        targets = _targets(paired) if paired else {}
        for slug, sets in _lifted(lines.get(id(entry), ())).items():
            total += len(sets)
            wanted = targets.get(slug, ())
            done += min(len(sets), len(wanted))
            made += sum(_made(one, target) for one, target in zip(sets, wanted, strict=False))
    all_lines = [line for entry in entries for line in lines.get(id(entry), ())]
    kept = sum(1 for _, paired in pairs if paired)
    return Adherence(
        week.number,
        week.deload,
        len(week.sessions),
        kept,
        planned,
        done,
        made,
        total - done,
        sets_of(log, all_lines),
    )


def entries_beside(
    sessions: Sequence[Session], entries: Iterable[Entry]
) -> Iterator[tuple[Entry, Session | None]]:
    """Each entry with the session it was: by its title, else by the weekday, else the next one not done yet."""
    left = list(sessions)
    waiting: list[Entry] = []
    for entry in entries:
        session = next((s for s in left if entry.title and s.title == entry.title), None)
        if session is None:
            waiting.append(entry)
        else:
            left.remove(session)
            yield entry, session
    for entry in waiting:
        day = DAYS[entry.date.weekday()]
        session = next((s for s in left if s.weekday is day), left[0] if left else None)
        if session:
            left.remove(session)
        yield entry, session


def _targets(session: Session) -> Mapping[str, Sequence[Sets]]:
    """The working sets of each exercise, one by one, in order; of a range of sets the fewest."""
    found: dict[str, list[Sets]] = {}
    for work in session.works:
        mine = found.setdefault(work.exercise.slug, [])
        for sets in work.sets:
            if sets.role is not Role.RAMP:
                mine += [sets] * sets.count.lo
    return found


def _lifted(lines: Iterable[Line]) -> Mapping[str, Sequence[LiftedSet]]:
    found: dict[str, list[LiftedSet]] = {}
    for line in lines:
        found.setdefault(line.exercise.slug, []).extend(done for done in line.done if done.count)
    return found


def _made(done: LiftedSet, target: Sets) -> bool:
    """Whether all reps were made with no less than the load; a load that was not prescribed is no question."""
    if done.kind is not target.reps.kind or done.count < target.reps.span.lo:
        return False
    if target.load is None:
        return True
    amount = done.amount
    if amount is None:
        return False
    grams = amount.grams if isinstance(amount, Load) else amount.extra_g
    return grams >= target.load[0].grams
