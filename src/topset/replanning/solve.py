"""Write the model of a problem and solve it; one worker, a fixed seed: same input, same week."""

from collections.abc import Sequence
from time import perf_counter

from topset.evidence.landmarks import VolumeGroup
from topset.ground.frozen import frozen
from topset.ground.linear import Linear, Term, Var, total
from topset.ground.search import Moment, Search, Watch
from topset.ground.solver import OPTIMAL, SOLVED, Heard, Solver
from topset.replanning.problem import Problem
from topset.replanning.rows import AtMost, Kept, NotBoth, Terms, amount
from topset.replanning.worth import NEEDED, USEFUL, covers, once, points

SECONDS = 1.0  # deterministic ones, about as long as real ones; nine weeks in ten take 0.04
ALONE = Search()  # that nobody watches or ends


@frozen
class Solution:
    """The numbers of the chosen options, and what they are worth; `proven` where nothing is worth more."""

    chosen: frozenset[int]
    worth: int
    proven: bool


def solve(problem: Problem, rows: Sequence[Kept], search: Search = ALONE) -> Solution | None:
    """The best choice that keeps every row; nothing at all always does.

    Once an end of the `search` is asked for, the best so far; None where there is none yet.
    """
    model = Linear()
    take = [model.flag(str(number)) for number in range(len(problem.options))]
    for kept in rows:
        _add(model, take, kept.row)
    goal = [(var, points(problem, option)) for var, option in zip(take, problem.options, strict=True)]
    model.maximize(total([*goal, *_growth(model, take, problem), *_lifts(model, take, problem)]))
    for var, option in zip(take, problem.options, strict=True):
        model.hints[var.index] = int(option.unchanged)
    solver = Solver(search.halt)
    solver.parameters.linearization_level = 2
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.max_deterministic_time = SECONDS
    status = solver.solve(model, told(search.watch) if search.watch else None)
    if status not in SOLVED and search.halt.asked:
        return None
    if status not in SOLVED:
        return Solution(frozenset(), 0, proven=False)
    chosen = frozenset(number for number, var in enumerate(take) if solver.value(var))
    return Solution(chosen, worth(problem, chosen), status == OPTIMAL)


def told(watch: Watch) -> Heard:
    """What tells the watcher of every better choice, and of how good any can be."""
    began = perf_counter()

    def heard(_: Sequence[int], objective: float, bound: float) -> None:
        watch(Moment(perf_counter() - began, objective, bound, objective))

    return heard


def worth(problem: Problem, chosen: frozenset[int]) -> int:
    """What a choice is worth."""
    found = sum(points(problem, problem.options[number]) for number in chosen)
    found += sum(more for more, numbers in once(problem).values() if numbers & chosen)
    for group, cover in covers(problem).items():
        brought = amount(_brought(problem, group), chosen)
        needed = min(brought, cover.needed)
        useful = min(brought - needed, cover.useful)
        found += cover.weight * (NEEDED * needed + USEFUL * useful)
    return found


def _growth(model: Linear, take: Sequence[Var], problem: Problem) -> list[Term]:
    """What the chosen sets bring each group: the first ones more, none past what was prescribed."""
    found = []
    for group, cover in covers(problem).items():
        brought = _brought(problem, group)
        if not brought or not (cover.needed or cover.useful):
            continue
        needed = model.whole(0, cover.needed, f"needed {group}")
        useful = model.whole(0, cover.useful, f"useful {group}")
        terms = [(take[number], units) for number, units in brought]
        model.add(needed + useful <= total(terms))
        found += [(needed, cover.weight * NEEDED), (useful, cover.weight * USEFUL)]
    return found


def _lifts(model: Linear, take: Sequence[Var], problem: Problem) -> list[Term]:
    """What the lifts bring that are done at least once of several times."""
    found = []
    for slug, (more, numbers) in once(problem).items():
        there = model.flag(f"done {slug}")
        model.add(there <= total([(take[number], 1) for number in sorted(numbers)]))
        found.append((there, more))
    return found


def _brought(problem: Problem, group: VolumeGroup) -> Terms:
    return tuple(
        (number, option.dose.units[group])
        for number, option in enumerate(problem.options)
        if option.dose and group in option.dose.units
    )


def _add(model: Linear, take: Sequence[Var], row: AtMost | NotBoth) -> None:
    if isinstance(row, AtMost):
        if row.terms:
            model.add(total([(take[number], weight) for number, weight in row.terms]) <= row.most)
        return
    flags = []
    for terms in (row.first, row.second):
        flag = model.flag("")
        most = sum(weight for _, weight in terms)
        model.add(total([(take[number], weight) for number, weight in terms]) <= row.easy + most * flag)
        flags.append(flag)
    model.add(total((flag, 1) for flag in flags) <= 1)
