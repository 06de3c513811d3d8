"""Who trains for size and has the hours gets arms and side delts of their own, and not what is left over."""

from collections.abc import Iterator

from topset.evidence.landmarks import VolumeGroup
from topset.ground.linear import Term, total
from topset.model.exercise import Pattern
from topset.model.program import Goal
from topset.planner.draft import Draft

CODES = ()
A_SET_SHORT = 50
HOURS = {  # minutes of exercises in a week, and direct sets of each at the start
    Goal.HYPERTROPHY: ((165, 5), (180, 6), (270, 8)),
    Goal.LEAN: ((165, 5), (180, 6), (270, 8)),
    Goal.MIXED: ((180, 4), (225, 6)),
}
OWN = {
    VolumeGroup.BICEPS: Pattern.CURL,
    VolumeGroup.TRICEPS: Pattern.ELBOW_EXTENSION,
    VolumeGroup.SIDE_AND_REAR_DELTS: Pattern.LATERAL_RAISE,
}


def add(draft: Draft) -> None:
    """Sets in the first week as the hours allow, half of them by a movement of the muscle's own."""
    wanted = wanted_sets(draft)
    if not wanted:
        return
    for group, pattern in OWN.items():
        direct = draft.weekly(group, peak=False, direct=True)
        for name, terms, least in (
            (f"{group} for size", direct, wanted),
            (f"{pattern} for size", list(of(draft, pattern)), wanted // 2),
        ):
            if terms:
                short = draft.slack("", name, least, A_SET_SHORT)
                draft.model.add(total(terms) + short >= least)


def wanted_sets(draft: Draft) -> int:
    """Direct sets a week that the hours allow; 0 where there are too few hours to ask."""
    minutes = sum(draft.problem.room.values())
    steps = HOURS.get(draft.problem.athlete.goal, ())
    return max((sets for least, sets in steps if minutes >= least), default=0)


def of(draft: Draft, pattern: Pattern) -> Iterator[Term]:
    """Starting sets of a movement."""
    for day in draft.problem.weekdays:
        for choice, mode, var in draft.doses(day):
            if choice.pattern is pattern:
                yield var, mode.start
