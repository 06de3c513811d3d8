"""Correct a session's back-offs for top sets as they were lifted."""

import re
from collections.abc import Iterable
from dataclasses import replace

from topset.catalogue import find, gyms
from topset.evidence.figure import Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Load, Span, Unit
from topset.methods.expand import ANY_GYM
from topset.methods.overshoot import Lifted, PlannedTop, back_off_load
from topset.model.gym import Gym
from topset.model.journal import Entry
from topset.model.prescription import Amount, AtLoad, Percent, Reps, Role
from topset.model.session import Session, Sets, Work

SET = re.compile(
    r"\s*(?P<name>[^=]+?)\s*=\s*(?P<load>\d+(?:\.\d+)?)\s*(?P<unit>kg|lb)\s*x\s*(?P<reps>\d+)"
    r"(?:\s*@?\s*RIR\s*(?P<rir>\d+(?:\.\d+)?))?\s*",
    re.IGNORECASE,
)


@frozen
class TopSet:
    """A top set that was done, of the exercise with this slug."""

    exercise: str
    done: Lifted


def read_top_sets(written: Iterable[str]) -> tuple[tuple[TopSet, ...], tuple[Reason, ...]]:
    """`"Bench Press=100kg x3 @RIR1"`, each; and what cannot be read."""
    read: list[TopSet] = []
    problems: list[Reason] = []
    for text in written:
        top = read_top_set(text)
        if isinstance(top, TopSet):
            read.append(top)
        else:
            problems.append(top)
    return tuple(read), tuple(problems)


def read_top_set(text: str) -> TopSet | Reason:
    """One set, or why it is none."""
    found = SET.fullmatch(text)
    if found is None:
        return Reason("ASK011", f'"{text}" is no set.', 'Write it as "Bench Press=100kg x3 @RIR1".')
    exercise = find(found["name"])
    if exercise is None:
        return Reason("ASK002", f'There is no exercise "{found["name"]}".', "Use its name in the program.")
    load = Load.of(float(found["load"]), Unit(found["unit"].lower()))
    rir = round(2 * float(found["rir"])) if found["rir"] else None
    if not load.grams or not int(found["reps"]):
        return Reason("ASK011", f'"{text}" is no set.', "Give a load and at least one rep.")
    return TopSet(exercise.slug, Lifted(load, int(found["reps"]), rir))


def tops_in(entry: Entry, session: Session) -> list[TopSet]:
    """The top sets done: those called so, else the first working set of a line that has one."""
    topped = {work.exercise.slug for work in session.works if any(s.role is Role.TOP for s in work.sets)}
    found = []
    for lift in entry.lifts:
        working = [each for each in lift.sets if not each.warm_up]
        top = next((each for each in working if each.role is Role.TOP), working[0] if working else None)
        if top and lift.exercise in topped and isinstance(top.amount, Load) and top.count:
            rir = round(top.effort.rir.middle) if top.effort else None
            found.append(TopSet(lift.exercise, Lifted(top.amount, top.count, rir)))
    return found


def corrected(session: Session, tops: Iterable[TopSet], gym: Gym | None, figures: Figures) -> Session:
    """The session with the back-offs of each lifted exercise recomputed, loadable in the gym."""
    done = {top.exercise: top.done for top in tops}
    works = tuple(
        _corrected(work, done[work.exercise.slug], gym, figures) if work.exercise.slug in done else work
        for work in session.works
    )
    return replace(session, works=works)


def planned_top(work: Work) -> PlannedTop | None:
    """The top set of an exercise as it is prescribed."""
    top = next((sets for sets in work.sets if sets.role is Role.TOP), None)
    return PlannedTop(top.reps, top.percent, top.rir) if top else None


def follows(sets: Sets) -> Amount | None:
    """What a back-off has of its top set, or its load as written; None where the top set does not change it."""
    if sets.role is not Role.BACK_OFF:
        return None
    return Percent(sets.percent) if sets.percent else AtLoad(*sets.load) if sets.load else None


def any_gym(load: Load) -> Gym:
    """Where nobody says which gym: a large one with loads of the same unit."""
    return gyms()[ANY_GYM[load.unit]]


def _corrected(work: Work, done: Lifted, gym: Gym | None, figures: Figures) -> Work:
    planned = planned_top(work)
    if planned is None:
        return work
    where = gym or any_gym(done.load)
    sets = tuple(_back_off(one, done, planned, work, (where, figures)) for one in work.sets)
    return replace(work, sets=sets)


def _back_off(sets: Sets, done: Lifted, planned: PlannedTop, work: Work, around: tuple[Gym, Figures]) -> Sets:
    if sets.role is Role.TOP:
        return replace(sets, load=(done.load, done.load), percent=None, reps=_reps(sets, done))
    amount = follows(sets)
    if amount is None:
        return sets
    now = back_off_load(done, planned, amount, work.exercise, *around)
    return replace(sets, load=(now.load, now.load), percent=None) if now else sets


def _reps(sets: Sets, done: Lifted) -> Reps:
    return replace(sets.reps, span=Span.one(done.reps))
