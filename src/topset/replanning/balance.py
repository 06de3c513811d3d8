"""What the week has lost in the end, and whether to go on or to do it again."""

from collections.abc import Iterator, Mapping

from topset.evidence.journal_signs import MISSED_VOLUME
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.replanning import REPEAT_BELOW
from topset.ground.reason import Reason, Severity
from topset.ground.units import plain
from topset.replanning.lengths import total
from topset.replanning.problem import Problem
from topset.replanning.words import listed, verb
from topset.replanning.worth import UNITS, rank_of

WHOLE = 100


def balance(problem: Problem, chosen: frozenset[int]) -> tuple[Reason, ...]:
    """The loss of every group and main lift, and what to do about the week; empty where nothing is lost."""
    found = tuple(_losses(problem, chosen))
    percent = done(problem, chosen)
    return (
        (*found, _verdict(problem, percent, _starved(problem, chosen)))
        if found and percent < WHOLE
        else found
    )


def brought(problem: Problem, chosen: frozenset[int]) -> Mapping[VolumeGroup, int]:
    """Quarters of a set that each group gets in the whole week now."""
    units = dict(problem.settled)
    for number in chosen:
        dose = problem.options[number].dose
        for group, more in dose.units.items() if dose else ():
            units[group] = units.get(group, 0) + more
    return units


def _starved(problem: Problem, chosen: frozenset[int]) -> tuple[VolumeGroup, ...]:
    """The groups that have a minimum and lose more than half of their sets, the one that loses most first."""
    now = brought(problem, chosen)
    share = {
        group: now.get(group, 0) / before
        for group, before in problem.prescribed.items()
        if problem.left.view.bounds[group].minimum and 2 * now.get(group, 0) < before
    }
    return tuple(sorted(share, key=lambda group: (share[group], group)))


def _losses(problem: Problem, chosen: frozenset[int]) -> Iterator[Reason]:
    now = brought(problem, chosen)
    lost = {
        group: (now.get(group, 0), before)
        for group, before in problem.prescribed.items()
        if before - now.get(group, 0) >= (UNITS if problem.left.view.bounds[group].minimum else 2 * UNITS)
    }
    if lost:
        said = ", ".join(f"{g} {_sets(a)} of {_sets(b)}" for g, (a, b) in sorted(lost.items(), key=_share))
        message = f"Sets of the week, indirect ones counted half: {said}."
        yield Reason("RPL111", message, "", ("C2", "pelland-2026"), severity=Severity.INFO)
    kept = {o.task.number for n in chosen if (o := problem.options[n]).task}
    gone = {t.name for t in problem.left.tasks if t.number not in kept and rank_of(problem, t) == 2}
    here = {work.exercise.name for session in problem.left.stays.values() for work in session.works}
    here |= {o.dose.work.exercise.name for n in chosen if (o := problem.options[n]).dose}
    if missing := sorted(gone - here):
        message = f"Not done at all this week: {', '.join(missing)}."
        yield Reason("RPL111", message, "", ("C14", "C19"), severity=Severity.INFO)


def _share(lost: tuple[VolumeGroup, tuple[int, int]]) -> float:
    return lost[1][0] / lost[1][1]


def _sets(units: int) -> str:
    return plain(units / UNITS)


def done(problem: Problem, chosen: frozenset[int]) -> int:
    """Percent of the week's sets that are done in the end."""
    left = problem.left
    planned = sum(total(work) for session in left.sessions.values() for work in session.works)
    kept = sum(total(work) for session in left.stays.values() for work in session.works)
    kept += sum(total(o.dose.work) for n in chosen if (o := problem.options[n]).dose)
    return WHOLE * kept // planned if planned else WHOLE


def _verdict(problem: Problem, percent: int, starved: tuple[VolumeGroup, ...]) -> Reason:
    """Carry on, or do the week again; no comfort where a muscle loses most of its sets."""
    figures = problem.figures
    cites: tuple[str, ...] = ("C2", "pelland-2026")
    message = f"{percent} % of the week's sets are done in the end"
    if percent < figures(REPEAT_BELOW):
        message += ": too little to build the next week on."
        remedy = f"Repeat week {problem.left.standing.week} before the next one, with the same loads."
        cites = (*cites, "general-knowledge")
        return Reason("RPL113", message, remedy, cites, severity=Severity.INFO)
    if starved:
        names = listed(str(group) for group in starved)
        gets = verb(names, "gets", "get") if len(starved) == 1 else "get"
        message += (
            f", but {names} {gets} less than half of theirs: carry on with the next week as it is written."
        )
    elif WHOLE - percent <= figures(MISSED_VOLUME):
        message += ": carry on, growth hardly changes by so little."
    else:
        message += ": carry on with the next week as it is written."
    return Reason("RPL112", message, "", cites, severity=Severity.INFO)
