"""Muscle groups that begin with clearly fewer sets than their lifter has done: said in one sentence."""

from collections.abc import Iterator

from topset.evidence.landmarks import VolumeGroup
from topset.ground.reason import Reason, Severity
from topset.model.athlete import Athlete
from topset.planner.explain import direct_sets
from topset.planner.sense import listed
from topset.planner.solve import Solution

CLEARLY = 3  # sets


def fewer_than_learned(athlete: Athlete, solution: Solution) -> Iterator[Reason]:
    """That the minutes, the goal or other work leave less than what was done before."""
    begin = {name: direct_sets(solution, VolumeGroup(name)) for name in athlete.learned.sets}
    short = [
        f"{name} with {begin[name]} instead of {sets}"
        for name, sets in athlete.learned.sets.items()
        if sets - begin[name] >= CLEARLY
    ]
    if short:
        said = f"Fewer direct sets than the journal speaks for: {listed(short)}."
        remedy = "More minutes or another day, or a priority, where that matters to you."
        yield Reason("PLAN106", said, remedy, ("C9", "C11"), severity=Severity.INFO)
