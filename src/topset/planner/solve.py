"""Write the model of a problem and solve it; one worker, a fixed seed, deterministic limits: same input, same plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter

from ortools.sat.python import cp_model

from topset.ground.discover import modules
from topset.model.program import Weekday
from topset.planner import constraints, gain
from topset.planner.answer import Moment, Status, Watch
from topset.planner.draft import Draft
from topset.planner.problem import Choice, Mode, Problem

SEED = 1
SLOWEST = 10  # times the deterministic limit, in seconds, for slow machines
PATIENCE = 60.0  # seconds to look for any plan at all
CLOSE_ENOUGH = 0.005  # relative gap at which the search stops: less than any forecast of gain can tell apart


@dataclass(frozen=True, slots=True)
class Pick:
    """One exercise of one day: the choice it stands for, and its dose."""

    choice: Choice
    mode: Mode


@dataclass(frozen=True, slots=True)
class Solution:
    """What the solver chose. `missed` gives what each unmet wish or soft rule falls short by, by (code, subject)."""

    picks: Mapping[Weekday, tuple[Pick, ...]]
    missed: Mapping[tuple[str, str], int]
    status: Status
    objective: float
    bound: float
    seconds: float


def draft_of(problem: Problem) -> Draft:
    """Variables, constraints and objective."""
    draft = Draft(problem)
    for (index, day), modes in problem.modes.items():
        draft.use[index, day] = draft.model.new_bool_var(f"use {index} {day}")
        for number in range(len(modes)):
            draft.dose[index, day, number] = draft.model.new_bool_var(f"dose {index} {day} {number}")
    for constraint in modules(constraints):
        constraint.add(draft)
    gain.add(draft)
    draft.model.maximize(draft.worth())
    return draft


def solve(problem: Problem, watch: Watch | None = None, seconds: float = 30.0) -> Solution | None:
    """The best picks, or None when the safety rules leave nothing at all.

    Where the time ends before any plan is found, the search goes on for a first one, however good.
    """
    draft = draft_of(problem)
    began = perf_counter()
    solver = solver_for(seconds)
    status = solver.solve(draft.model, Report(watch, began) if watch else None)
    bound = solver.best_objective_bound
    if status == cp_model.UNKNOWN:
        draft.model.clear_objective()  # type: ignore[no-untyped-call]  # OR-Tools forgot its annotation
        solver = solver_for(PATIENCE)
        status = solver.solve(draft.model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    solver = tightened(draft, solver)
    reached = draft.nothing + sum(solver.value(var) * factor for var, factor in draft.objective)
    return Solution(
        picks=picks_of(draft, solver),
        missed={
            (s.code, s.subject): solver.value(s.amount)
            for s in draft.slacks
            if s.code and solver.value(s.amount)
        },
        status=Status.OPTIMAL if reached >= bound else Status.FEASIBLE,
        objective=reached,
        bound=max(bound, reached),
        seconds=perf_counter() - began,
    )


def tightened(draft: Draft, found: cp_model.CpSolver) -> cp_model.CpSolver:
    """The same doses with no slack larger than it must be: a plan that is not proven best may carry idle slack."""
    for var in draft.dose.values():
        draft.model.add(var == found.value(var))
    draft.model.maximize(draft.worth())
    solver = solver_for(PATIENCE)
    solver.parameters.relative_gap_limit = 0.0
    solver.solve(draft.model)
    return solver


def solver_for(seconds: float) -> cp_model.CpSolver:
    """One worker, a fixed seed, and the parameters that prove fastest (measured; see docs/planner.md)."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = SEED
    solver.parameters.linearization_level = 2  # the linear relaxation is what proves (planner study)
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.relative_gap_limit = CLOSE_ENOUGH
    solver.parameters.max_deterministic_time = seconds  # about a second each, the same on every machine
    solver.parameters.max_time_in_seconds = SLOWEST * seconds
    return solver


def picks_of(draft: Draft, solver: cp_model.CpSolver) -> Mapping[Weekday, tuple[Pick, ...]]:
    """The chosen doses, by day."""
    chosen: dict[Weekday, list[Pick]] = {day: [] for day in draft.problem.weekdays}
    for (index, day, number), var in draft.dose.items():
        if solver.value(var):
            chosen[day].append(Pick(draft.problem.choices[index], draft.problem.modes[index, day][number]))
    return {day: tuple(picks) for day, picks in chosen.items()}


class Report(cp_model.CpSolverSolutionCallback):
    """Tell the watcher of every better plan."""

    def __init__(self, watch: Watch, began: float) -> None:
        super().__init__()
        self._watch = watch
        self._began = began

    def on_solution_callback(self) -> None:
        """Called by the solver."""
        self._watch(Moment(perf_counter() - self._began, self.objective_value, self.best_objective_bound))
