"""A journal beside its program: which entry was which session, and which done set was which prescribed one."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from topset.interchange.writers.material import Material, Plan
from topset.metrics.journal.adherence import entries_beside, last_run, numbered
from topset.metrics.journal.log import Log
from topset.model.journal import Entry, Lift, LiftedSet
from topset.model.prescription import Role
from topset.model.session import Session, Sets, Work


class Pair(NamedTuple):
    """An entry, the session of the program that it was, or both; `week` counts in the program."""

    entry: Entry | None
    session: Session | None
    week: int | None


class Target(NamedTuple):
    """One prescribed set; `optional` where it is more than the fewest of a range of sets."""

    work: Work
    sets: Sets
    optional: bool


class Set(NamedTuple):
    """One set as it was prescribed (`target`), as it was done, or both. `nth` counts those of its exercise.

    `at` is the place of its line among those of exercises, from 0; `first` tells that it begins the line.
    """

    slug: str
    nth: int
    lift: Lift | None
    done: LiftedSet | None
    target: Target | None
    first: bool = False
    at: int | None = None


def pairs(material: Material) -> Iterator[Pair]:
    """All entries in order of time; sessions of weeks that were trained in but left out follow on their week."""
    log, plan = material.log, material.plan
    if log is None:
        for session in plan.schedule.sessions if plan else ():
            yield Pair(None, session, session.week)
        return
    found, missed = _compared(log, plan) if plan else ({}, {})
    for entry in log.journal.in_time:
        yield found.get(id(entry)) or Pair(entry, None, entry.week)
        for session in missed.get(id(entry), ()):
            yield Pair(None, session, session.week)


def _compared(log: Log, plan: Plan) -> tuple[Mapping[int, Pair], Mapping[int, Sequence[Session]]]:
    """The pairs by the entry, and by the last entry of each week the sessions that nobody did."""
    by_week: dict[int, list[Entry]] = {}
    for number, entry in last_run(list(numbered(log))):
        by_week.setdefault(number, []).append(entry)
    found: dict[int, Pair] = {}
    missed: dict[int, Sequence[Session]] = {}
    for week in plan.schedule.weeks:
        entries = by_week.get(week.number, [])
        done = []
        for entry, session in entries_beside(week.sessions, entries):
            found[id(entry)] = Pair(entry, session, week.number)
            done.append(session)
        if entries:
            missed[id(entries[-1])] = [session for session in week.sessions if session not in done]
    return found, missed


def sets_of(pair: Pair) -> Iterator[Set]:
    """The sets of a pair in the order they were done; prescribed ones that were not done follow their exercise."""
    waiting = _targets(pair.session)
    lifts = pair.entry.lifts if pair.entry else ()
    counts: dict[str, int] = {}
    for at, lift in enumerate(lifts):
        slug = lift.exercise
        for at_set, done in enumerate(lift.sets):
            counts[slug] = counts.get(slug, 0) + 1
            yield Set(slug, counts[slug], lift, done, _next(waiting, slug, done), not at_set, at)
        if all(later.exercise != slug for later in lifts[at + 1 :]):
            yield from _left(waiting, slug, counts)
    for slug in dict.fromkeys(slug for slug, _ in waiting):
        yield from _left(waiting, slug, counts)


Waiting = dict[tuple[str, bool], list[Target]]  # by exercise, and whether they are ramps


def _targets(session: Session | None) -> Waiting:
    found: Waiting = {}
    for work in session.works if session else ():
        for sets in work.sets:
            each = found.setdefault((work.exercise.slug, sets.role is Role.RAMP), [])
            each += (Target(work, sets, nth >= sets.count.lo) for nth in range(sets.count.hi))
    return found


def _next(waiting: Waiting, slug: str, done: LiftedSet) -> Target | None:
    left = waiting.get((slug, done.warm_up))
    return left.pop(0) if left else None


def _left(waiting: Waiting, slug: str, counts: dict[str, int]) -> Iterator[Set]:
    for ramp in (True, False):
        for target in waiting.pop((slug, ramp), ()):
            counts[slug] = counts.get(slug, 0) + 1
            yield Set(slug, counts[slug], None, None, target, counts[slug] == 1)
