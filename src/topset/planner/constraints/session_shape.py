"""A session is built on compounds, holds a handful of exercises, and does not repeat a movement."""

from collections import defaultdict

from topset.evidence.landmarks import VolumeGroup
from topset.ground.linear import total
from topset.model.exercise import Pattern
from topset.model.families import KNEE, PRESSES, TRUNK
from topset.planner.draft import Draft
from topset.planner.focus import Focus
from topset.planner.loads import whole_body

CODES = ("ORD501", "ORD506", "SEL611")
MOST_EXERCISES = 8  # the order is found exactly up to here
TWICE = frozenset({Pattern.ROW, Pattern.PULLDOWN})
PULLS_IN_A_FULL_DAY = 2  # which has legs and presses to train too
MOST = {TRUNK: 1, KNEE: 2, PRESSES: 2}


def back_first(draft: Draft) -> bool:
    """Whether the back comes before legs and presses."""
    return VolumeGroup.BACK in draft.problem.athlete.priorities


def allowed(draft: Draft, pattern: Pattern) -> int:
    """How often a movement may stand in a session: pulls twice, arms twice for those who put them first."""
    for_arms = {Pattern.CURL: VolumeGroup.BICEPS, Pattern.ELBOW_EXTENSION: VolumeGroup.TRICEPS}
    first = for_arms.get(pattern) in draft.problem.athlete.priorities
    return 2 if pattern in TWICE or first else 1


def add(draft: Draft) -> None:
    """Compounds at least isolations less one (D26); one exercise a pattern, two of the pulls and presses."""
    for day in draft.problem.weekdays:
        there = list(draft.choices(day))
        compounds = [(draft.use[i, day], 1) for i, choice in there if choice.compound]
        small = [(draft.use[i, day], 1) for i, choice in there if not choice.compound]
        draft.model.add(total(compounds) + total(small) <= MOST_EXERCISES)
        draft.model.add(total(compounds) >= 1)
        draft.model.add(total(small) <= total(compounds) + 1)
        by_pattern: dict[Pattern, list[int]] = defaultdict(list)
        for i, choice in there:
            by_pattern[choice.pattern].append(i)
        for pattern, indices in by_pattern.items():
            draft.limit(day, indices, allowed(draft, pattern))
        whole = [i for i, choice in there if choice.pattern is Pattern.PULLDOWN and whole_body(choice.like)]
        draft.limit(day, whole, 1)
        if dict(draft.problem.days)[day] is Focus.FULL and not back_first(draft):
            draft.limit(day, (i for pattern in TWICE for i in by_pattern[pattern]), PULLS_IN_A_FULL_DAY)
        for patterns, most in MOST.items():
            draft.limit(day, (i for pattern in patterns for i in by_pattern[pattern]), most)
