"""Backwards sessions of a wished part: 72 hours apart, nothing else for the part in between."""

from collections.abc import Iterator
from itertools import combinations

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import BACKWARDS_PARTS
from topset.ground.linear import Term, Var, total
from topset.model.exercise import Pattern
from topset.model.program import Weekday
from topset.planner.build import part_of
from topset.planner.constraints.wish_exercises import A_WISH_SHORT
from topset.planner.draft import Draft
from topset.planner.problem import hours_between

CODES = ("REC203", "REC206", "VOL108", "SEL605")
A_BLOCK_SHORT = 2 * A_WISH_SHORT  # it changes a whole block: known lifts of the part wait for that long (A23)
A_HINGE = 800  # more than a lift without a place


def add(draft: Draft) -> None:
    """One or two sessions of 10x4 a week for each part (A20, A22); no other direct work between them (A23)."""
    gap = draft.problem.figures(BACKWARDS_PARTS)
    for group in draft.problem.backwards:
        doses = {day: of_group(draft, day, group) for day in draft.problem.weekdays}
        missing = draft.slack("WISH backwards", group, 1, A_BLOCK_SHORT)
        draft.model.add(total(t for terms in doses.values() for t in terms) + missing >= 1)
        for terms in doses.values():
            draft.model.add(total(terms) <= 1)
        for a, b in combinations(draft.problem.weekdays, 2):
            if hours_between(a, b) < gap:
                draft.model.add(total(doses[a]) + total(doses[b]) <= 1)
        only_there(draft, group, doses)
        draft.objective += [(var, -A_HINGE) for var in hinges(draft, group)]


def of_group(draft: Draft, day: Weekday, group: VolumeGroup) -> list[Term]:
    """The Backwards doses of a part on a day."""
    return [
        (var, 1)
        for choice, mode, var in draft.doses(day)
        if mode.scheme.method == "backwards" and part_of(choice) == group
    ]


def hinges(draft: Draft, group: VolumeGroup) -> Iterator[Var]:
    """Backwards doses of hinges: a thrust of the hips tires the lower back less, which the next deadlift needs."""
    for day in draft.problem.weekdays:
        for choice, mode, var in draft.doses(day):
            ten_by_four = mode.scheme.method == "backwards" and part_of(choice) == group
            if ten_by_four and choice.pattern is Pattern.HINGE:
                yield var


def only_there(draft: Draft, group: VolumeGroup, doses: dict[Weekday, list[Term]]) -> None:
    """Once a part is trained Backwards, no other day works it directly."""
    chosen = draft.model.flag(f"backwards {group}")
    for terms in doses.values():
        draft.model.add(total(terms) <= chosen)
    for day, terms in doses.items():
        for index, choice in draft.choices(day):
            if choice.half_sets(group) == 2:
                draft.model.add(draft.use[index, day] <= total(terms) + 1 - chosen)
