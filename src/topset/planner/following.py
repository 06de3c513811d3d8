"""Training days that follow each other though the week has room between them: what that does to the plan."""

from collections.abc import Iterator
from itertools import combinations

from topset.evidence.landmarks import VolumeGroup
from topset.evidence.recovery import SAME_MUSCLE
from topset.ground.reason import Reason, Severity
from topset.model.program import Weekday
from topset.planner.constraints.spacing import EASY_SETS
from topset.planner.problem import DIRECT, Problem, hours_between
from topset.planner.sense import listed
from topset.planner.solve import Solution

FEW_DAYS = 3  # for which a week has room to leave a day between them


def one_after_the_other(problem: Problem, solution: Solution) -> Iterator[Reason]:
    """One remark on the muscles that are trained on days closer than recovery, and how the plan bears with it."""
    days = problem.weekdays
    if len(days) > FEW_DAYS:
        return
    gap = problem.figures(SAME_MUSCLE)
    close = [(a, b) for a, b in combinations(days, 2) if hours_between(a, b) < gap]
    groups = [group for group in VolumeGroup if any(trained(solution, group, a, b) for a, b in close)]
    if groups:
        near = [day for day in days if any(day in pair for pair in close)]
        said = (
            f"{listed(day.full for day in near)} follow each other, and {listed(groups)} are trained again within the"
            f" {gap} hours of recovery: of two such days one gives each of them {EASY_SETS} sets at the most."
        )
        remedy = "A day of rest between the training days would leave room for more."
        yield Reason("PLAN107", said, remedy, ("C17",), severity=Severity.INFO)


def trained(solution: Solution, group: VolumeGroup, *days: Weekday) -> bool:
    """Whether a group has sets of its own on each of the days."""
    return all(
        any(pick.choice.half_sets(group) == DIRECT for pick in solution.picks.get(day, ())) for day in days
    )
