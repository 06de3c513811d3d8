"""The same lift twice a week comes in two schemes, heavy and volume: stress changes, practice does not."""

from collections import defaultdict

from topset.planner.draft import Draft, Term, total

CODES = ()


def add(draft: Draft) -> None:
    """At most one day for each scheme of a main lift."""
    by_scheme: dict[tuple[int, str], list[Term]] = defaultdict(list)
    for (index, day, number), var in draft.dose.items():
        choice = draft.problem.choices[index]
        if choice.like.main_lift:
            by_scheme[index, draft.problem.modes[index, day][number].scheme.name].append((var, 1))
    for terms in by_scheme.values():
        draft.model.add(total(terms) <= 1)
