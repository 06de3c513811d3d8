"""The back gets rows and pulldowns, neither more than half as much again as the other."""

from topset.ground.linear import Term, total
from topset.model.exercise import Pattern
from topset.model.families import PULLDOWNS, ROWS
from topset.planner.draft import Draft

CODES = ("SEL606",)
A_PATTERN_SHORT = 100


def add(draft: Draft) -> None:
    """Both patterns at least once (C25), and their peak sets within three to two, as far as the gym has both."""
    rows, pulls = uses(draft, ROWS), uses(draft, PULLDOWNS)
    row_sets, pull_sets = peak_sets(draft, ROWS), peak_sets(draft, PULLDOWNS)
    nothing = draft.slack("COVER", "pull for the back", 1, A_PATTERN_SHORT)
    both = [*rows, *pulls]
    draft.model.add(total(both) <= len(both) - len(both) * nothing)
    for name, those in (("rows", rows), ("pulldowns", pulls)):
        missing = draft.slack("SEL606", name, 1, A_PATTERN_SHORT)
        draft.model.add(total(those) + missing + nothing >= 1)
    uneven = draft.slack("", "rows to pulldowns", 40, 5)
    draft.model.add(2 * total(row_sets) <= 3 * total(pull_sets) + uneven)
    draft.model.add(2 * total(pull_sets) <= 3 * total(row_sets) + uneven)


def uses(draft: Draft, patterns: frozenset[Pattern]) -> list[Term]:
    """Every use of an exercise of these patterns."""
    return [(v, 1) for (i, _), v in draft.use.items() if draft.problem.choices[i].pattern in patterns]


def peak_sets(draft: Draft, patterns: frozenset[Pattern]) -> list[Term]:
    """Their sets at the peak."""
    return [
        (var, mode.peak)
        for day in draft.problem.weekdays
        for choice, mode, var in draft.doses(day)
        if choice.pattern in patterns
    ]
