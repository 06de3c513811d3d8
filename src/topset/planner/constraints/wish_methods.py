"""Back-offs on the lifts that were wished for, on one day each."""

from collections import defaultdict

from topset.ground.linear import Term, total
from topset.planner.constraints.wish_exercises import A_WISH_SHORT
from topset.planner.draft import Draft

CODES = ("REC207",)


def add(draft: Draft) -> None:
    """One day with a top set and back-offs for each such lift, and not two (E22)."""
    doses: dict[int, list[Term]] = defaultdict(list)
    for (index, day, number), var in draft.dose.items():
        if draft.problem.modes[index, day][number].scheme.method == "top-back-off":
            doses[index].append((var, 1))
    for index, terms in doses.items():
        missing = draft.slack("WISH back-offs", draft.problem.choices[index].like.slug, 1, A_WISH_SHORT)
        draft.model.add((total(terms) + missing).equals(1))
