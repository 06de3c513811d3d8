"""A beginner's day is not back and legs: with two pulls and two lifts for the legs it has a press too."""

from topset.evidence.landmarks import LEG_GROUPS, VolumeGroup
from topset.evidence.sessions import COMBINED_COMPOUNDS
from topset.ground.linear import Term, total
from topset.model.families import PRESSES, PULLS
from topset.model.program import Level, Weekday
from topset.planner.draft import Draft
from topset.planner.problem import Choice

CODES = ("SEL604",)
MANY = 8  # exercises, more than any day holds
DIRECT = 2  # half-sets


def add(draft: Draft) -> None:
    """Where both the back and the legs have as many compounds as make a combined day, something pushes (D18)."""
    if draft.problem.athlete.level is not Level.BEGINNER:
        return
    for day in draft.problem.weekdays:
        pulls = used(draft, day, [c for _, c in draft.choices(day) if c.compound and c.pattern in PULLS])
        legs = used(draft, day, [c for _, c in draft.choices(day) if c.compound and works_legs(c)])
        pushes = used(draft, day, [c for _, c in draft.choices(day) if is_push(c)])
        few = draft.problem.figures(COMBINED_COMPOUNDS) - 1
        for_the_back = draft.model.flag(f"many pulls on {day}")
        draft.model.add(total(pulls) <= few + MANY * for_the_back)
        draft.model.add(total(legs) + MANY * for_the_back <= few + MANY + MANY * total(pushes))


def used(draft: Draft, day: Weekday, chosen: list[Choice]) -> list[Term]:
    """The uses of some choices on a day."""
    return [(draft.use[i, day], 1) for i, choice in draft.choices(day) if choice in chosen]


def works_legs(choice: Choice) -> bool:
    """Whether quads, hamstrings or glutes work directly."""
    return any(choice.half_sets(group) == DIRECT for group in LEG_GROUPS)


def is_push(choice: Choice) -> bool:
    """Whether it presses, or works chest or front delts directly."""
    pushed = (VolumeGroup.CHEST, VolumeGroup.FRONT_DELTS)
    return choice.pattern in PRESSES or any(choice.half_sets(group) == DIRECT for group in pushed)
