"""The planner's solver beside HiGHS on the same selections, up to the same gap, with one thread each.

HiGHS is given each selection twice: in the planner's own rows, and as tests/planner writes it again, without a
variable for the use of an exercise and with the gain as the least of straight lines.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks.athletes import random_athlete
from benchmarks.machine import machine
from benchmarks.mip import Mip, Solved, solve_with_highs
from benchmarks.page import text
from benchmarks.result import Result, ninth
from topset.evidence.figure import PUBLISHED
from topset.ground.solver import INFEASIBLE, SOLVED
from topset.planner.build import material_of, problem_of, wishes_of
from topset.planner.draft import Draft
from topset.planner.solve import CLOSE_ENOUGH, draft_of, solver_for
from topset.planner.splits import splits_for

A_POINT = 1.0  # objectives are whole: no answer may be so much above a bound
WRITTEN_AGAIN = Path(__file__).parent.parent / "tests" / "planner"


@dataclass(frozen=True, slots=True)
class Ours:
    """The planner's solver on one model: processor seconds, the best value and the bound, both -inf for none."""

    seconds: float
    objective: float
    bound: float


def run(count: int = 20, seconds: float = 30.0) -> list[Result]:
    """Solve the likeliest split of `count` athletes with both, for so many seconds at most; processor time.

    Raise ValueError where both come to an end and disagree.
    """
    drafts = [draft_of_first(seed) for seed in range(1, count + 1)]
    in_our_rows = solve_with_highs([mip_of(draft) for draft in drafts], CLOSE_ENOUGH, seconds)
    in_theirs = solve_with_highs([written_again(draft) for draft in drafts], CLOSE_ENOUGH, seconds)
    ours = [solved(draft, seconds) for draft in drafts]
    for draft, our, *others in zip(drafts, ours, in_our_rows, in_theirs, strict=True):
        for other in others:
            compare(draft, our, other)
    whom = f"one split of each of {count} athletes to a gap of {CLOSE_ENOUGH:.1%}"
    return [
        *results(f"{whom}, CP-SAT", [our.seconds for our in ours], seconds),
        *results(f"{whom}, HiGHS", [other.seconds for other in in_our_rows], seconds),
        *results(f"{whom}, HiGHS on rows of its own", [other.seconds for other in in_theirs], seconds),
        ratio("HiGHS to CP-SAT, in the median", ours, in_our_rows),
        ratio("HiGHS on rows of its own to CP-SAT, in the median", ours, in_theirs),
    ]


def results(whom: str, times: list[float], limit: float) -> list[Result]:
    """The median and the ninth decile."""
    stopped = sum(time >= limit for time in times)
    note = f"{stopped} stopped after {limit:g} s" if stopped else ""
    return [
        Result(f"{whom}: median", median(times), "s", note=note),
        Result(f"{whom}: nine in ten within", ninth(times), "s"),
    ]


def ratio(what: str, ours: Iterable[Ours], theirs: Iterable[Solved]) -> Result:
    """How many times as long the other takes, athlete by athlete."""
    ratios = [other.seconds / our.seconds for our, other in zip(ours, theirs, strict=True)]
    return Result(what, median(ratios), "times", note="hoped for: 3 and more")


def draft_of_first(seed: int) -> Draft:
    """The model of an athlete's likeliest split."""
    athlete = random_athlete(seed)
    material = material_of(athlete, PUBLISHED, wishes_of(athlete, PUBLISHED))
    return draft_of(problem_of(material, splits_for(athlete, PUBLISHED)[0]))


def solved(draft: Draft, seconds: float) -> Ours:
    """The planner's solver with its parameters, until the gap is reached."""
    solver = solver_for(seconds)
    solver.parameters.max_time_in_seconds = seconds
    began = process_time()
    status = solver.solve(draft.model)
    took = process_time() - began
    if status not in SOLVED:
        bound = -inf if status == INFEASIBLE else inf
        return Ours(took, -inf, bound)
    return Ours(took, solver.objective, solver.bound)


def mip_of(draft: Draft) -> Mip:
    """The rows and variables of a model as they are, for another solver."""
    mip, model = Mip(), draft.model
    for low, high in zip(model.lows, model.highs, strict=True):
        mip.variable(float(low), float(high), whole=True)
    for row in model.rows:
        factors = dict(zip(row.sum.variables, map(float, row.sum.factors), strict=True))
        limits = {"least": row.least, "most": row.most}
        mip.row(factors, **{name: float(limit) for name, limit in limits.items() if limit is not None})
    for number, factor in zip(model.objective.variables, model.objective.factors, strict=True):
        mip.price[number] += factor
    mip.constant = model.objective.constant
    return mip


def written_again(draft: Draft) -> Mip:
    """The same selection as the tests write it, with the same zero: a relative gap is one of the same value."""
    if str(WRITTEN_AGAIN) not in sys.path:
        sys.path.append(str(WRITTEN_AGAIN))
    from independent_rules import RULES
    from independent_rules import mip_of as program_of

    program = program_of(draft.problem, RULES)
    program.constant += draft.nothing
    return program


def compare(draft: Draft, ours: Ours, theirs: Solved) -> None:
    """Raise ValueError where an answer of one is above the other's bound, or only one finds any."""
    if theirs.status == "Infeasible" and ours.objective > -inf:
        raise ValueError(f"{draft.problem.days}: HiGHS finds no plan, and there is one")
    if theirs.status != "Optimal":
        return
    if ours.bound + A_POINT <= theirs.objective or ours.objective >= theirs.bound + A_POINT:
        raise ValueError(f"{draft.problem.days}: {ours.objective} and {theirs.objective}")


if __name__ == "__main__":
    print(f"{machine()}\n{text(run())}")
