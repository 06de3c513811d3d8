"""Two sessions that work a muscle group hard lie 48 hours apart, be they done or of the weeks around."""

from collections.abc import Iterator
from itertools import combinations

from topset.evidence.check_limits import LIGHT_SESSION
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import SAME_MUSCLE
from topset.metrics import set_credit
from topset.model.program import Weekday
from topset.model.session import Session
from topset.replanning.problem import Problem
from topset.replanning.rows import AtMost, NotBoth, Row, Terms
from topset.replanning.week import DAY_HOURS

CODES = ("REC202",)
CITES = ("C17", "C18", "E28", "thomas-2018")


def rows(problem: Problem) -> Iterator[Row]:
    """Groups that need direct work; what lay closer in the week as it was planned may stay so."""
    if problem.left.block.deload is not None:
        return
    gap, easy = problem.figures(SAME_MUSCLE), problem.figures(LIGHT_SESSION)
    for group in VolumeGroup:
        if not problem.left.view.bounds[group].minimum:
            continue
        hard = {slot.day: _terms(problem, slot.day, group) for slot in problem.slots}
        for a, b in combinations(hard, 2):
            hours = DAY_HOURS * (b.index - a.index)
            if hours < gap and hard[a] and hard[b] and not _was_so(problem, a, b, group, easy):
                words = f"{group} {verb(group)} trained hard on {a.full} and on {b.full}, {hours} hours later"
                yield NotBoth(hard[a], hard[b], easy, words)
        yield from _beside_fixed(problem, group, hard, easy, gap)


def _beside_fixed(
    problem: Problem, group: VolumeGroup, hard: dict[Weekday, Terms], easy: int, gap: int
) -> Iterator[AtMost]:
    for day, terms in hard.items():
        for fixed in problem.left.fixed:
            away = fixed.away(day)
            if abs(away) >= gap or direct(problem, fixed.session, group) <= easy:
                continue
            if not _close_before(problem, day, group, fixed.session, easy):
                when = f"{abs(away)} hours {'later' if away > 0 else 'before'}" if away else "the same day"
                words = f"{group} {verb(group)} trained hard on {fixed.day}, {when}"
                yield AtMost(terms, easy, words)


def _close_before(problem: Problem, day: Weekday, group: VolumeGroup, fixed: Session, easy: int) -> bool:
    """Whether the plan had the two that close already."""
    planned = problem.left.sessions.get(day)
    moved = problem.left.standing.done.get(fixed.weekday, fixed.weekday) is not fixed.weekday
    same_week = fixed.week == problem.left.standing.week
    return planned is not None and direct(problem, planned, group) > easy and not (moved and same_week)


def _was_so(problem: Problem, a: Weekday, b: Weekday, group: VolumeGroup, easy: int) -> bool:
    """Whether both days worked the group hard in the week as it was planned."""
    planned = (problem.left.sessions.get(day) for day in (a, b))
    return all(session is not None and direct(problem, session, group) > easy for session in planned)


def verb(group: VolumeGroup) -> str:
    """As in "quads are", "the back is"."""
    return "are" if group.endswith("s") else "is"


def _terms(problem: Problem, day: Weekday, group: VolumeGroup) -> Terms:
    return tuple((n, dose.direct[group]) for n, _, dose in problem.on(day) if dose.direct.get(group))


def direct(problem: Problem, session: Session, group: VolumeGroup) -> int:
    """The fewest direct sets of a group in a session; a deload asks for no recovery."""
    if session.deload:
        return 0
    return sum(
        set_credit.hard_sets(work, problem.figures).lo
        for work in session.works
        if group in set_credit.credit(work.exercise).direct
    )
