"""A part trained backwards rests for 72 hours before its next such session, and is not trained in between."""

from collections.abc import Iterator
from itertools import combinations

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import BACKWARDS_PARTS
from topset.metrics.backwards import backwards_part
from topset.model.program import Weekday
from topset.model.session import Session
from topset.replanning.problem import Dose, Problem
from topset.replanning.rows import AtMost
from topset.replanning.rules.spacing import verb
from topset.replanning.week import DAY_HOURS

CODES = ("REC203", "REC206")
CITES = ("A22", "A23", "A24", "thomas-2018")


def rows(problem: Problem) -> Iterator[AtMost]:
    """For each part that the week trains backwards."""
    for part in _parts(problem):
        days = {slot.day: _terms(problem, slot.day, part) for slot in problem.slots}
        needed = problem.figures(BACKWARDS_PARTS)
        for a, b in combinations(days, 2):
            hours = DAY_HOURS * (b.index - a.index)
            if hours < needed and days[a] and days[b]:
                words = (
                    f"{part} {verb(part)} trained backwards on {a.full} and {hours} hours later on {b.full}"
                )
                yield AtMost((*days[a], *days[b]), 1, words)
        yield from _beside_fixed(problem, part, days, needed)
        yield from _in_between(problem, part)


def _parts(problem: Problem) -> list[VolumeGroup]:
    sessions = (*problem.left.sessions.values(), *(fixed.session for fixed in problem.left.fixed))
    found = {part for session in sessions for part in _of(problem, session)}
    return sorted(found)


def _of(problem: Problem, session: Session) -> set[VolumeGroup]:
    return {part for work in session.works if (part := backwards_part(work, problem.figures))}


def _terms(problem: Problem, day: Weekday, part: VolumeGroup) -> tuple[tuple[int, int], ...]:
    return tuple((n, 1) for n, _, dose in problem.on(day) if _is(problem, dose, part))


def _is(problem: Problem, dose: Dose, part: VolumeGroup) -> bool:
    return backwards_part(dose.work, problem.figures) is part


def _beside_fixed(
    problem: Problem, part: VolumeGroup, days: dict[Weekday, tuple[tuple[int, int], ...]], needed: int
) -> Iterator[AtMost]:
    for day, terms in days.items():
        for fixed in problem.left.fixed:
            away = fixed.away(day)
            if abs(away) < needed and terms and part in _of(problem, fixed.session):
                words = f"{part} {verb(part)} trained backwards on {fixed.day}, {abs(away)} hours away"
                yield AtMost(terms, 0, words)


def _in_between(problem: Problem, part: VolumeGroup) -> Iterator[AtMost]:
    """What else works the part comes to no session but its own."""
    for slot in problem.slots:
        for number, option, dose in problem.on(slot.day):
            if part in dose.direct and not option.home and not _is(problem, dose, part):
                words = f"{part} {'rest' if verb(part) == 'are' else 'rests'} between the Backwards sessions"
                yield AtMost(((number, 1),), 0, words)
