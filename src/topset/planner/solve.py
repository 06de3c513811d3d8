"""Write the model of a problem and solve it; one worker, a fixed seed, deterministic limits: same input, same plan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import floor, inf
from time import perf_counter

from topset.ground.discover import modules
from topset.ground.halt import Halt
from topset.ground.linear import total
from topset.ground.search import Moment, Watch
from topset.ground.solver import INFEASIBLE, SOLVED, UNKNOWN, Heard, Solver
from topset.model.program import Weekday
from topset.planner import constraints, gain
from topset.planner.draft import Draft
from topset.planner.pairs import suits, turns
from topset.planner.problem import Choice, Mode, Problem

SLOWEST = 10  # times the deterministic limit, in seconds, for slow machines
LEAST_WALL = 30.0
PATIENCE = 60.0  # seconds to look for any plan at all
CLOSE_ENOUGH = 0.005  # relative gap at which the search stops: less than any forecast of gain can tell apart


@dataclass(frozen=True, slots=True)
class Pick:
    """One exercise of one day: the choice it stands for, and its dose; its label in a superset, such as "A1"."""

    choice: Choice
    mode: Mode
    turn: str = ""


@dataclass(frozen=True, slots=True)
class Solution:
    """What the solver chose. `missed` gives what each unmet wish or soft rule falls short by, by (code, subject)."""

    picks: Mapping[Weekday, tuple[Pick, ...]]
    missed: Mapping[tuple[str, str], int]
    objective: float
    bound: float
    seconds: float
    time: float  # deterministic seconds
    gain: float = 0.0  # the part of the objective that is expected gain, weighted by goal and priorities


@dataclass(frozen=True, slots=True)
class Beaten:
    """Nothing better was found: nothing can be above the limit that was set, or above `bound` where time ran out."""

    bound: float
    time: float


def draft_of(problem: Problem) -> Draft:
    """Variables, constraints and objective."""
    draft = Draft.of(problem)
    for constraint in modules(constraints):
        before = len(draft.model.rows)
        constraint.add(draft)
        draft.rows[constraint.__name__] = range(before, len(draft.model.rows))
    preferences = len(draft.objective)
    gain.add(draft)
    draft.growth = draft.objective[preferences:]
    draft.model.maximize(draft.worth())
    return draft


def solve(
    draft: Draft,
    watch: Watch | None = None,
    seconds: float = 30.0,
    above: float | None = None,
    close: float = CLOSE_ENOUGH,
    within: float = 0.0,
    halt: Halt | None = None,
) -> Solution | Beaten:
    """The best picks, or `Beaten` when none is worth more than `above` (or keeps the rules of safety at all).

    `seconds` are deterministic ones of the solver, about as long as real ones, so that the answer does not depend on
    the machine. Ends at a relative gap of `close`, or where the bound is `within` so many points, or with `halt`.
    """
    began = perf_counter()
    if above is not None:
        draft.model.add(draft.worth() >= floor(above) + 1)
    solver = solver_for(seconds, close, halt)
    solver.parameters.absolute_gap_limit = within
    status = solver.solve(draft.model, told(watch, began, draft) if watch else None)
    bound, time = solver.bound, solver.time
    if status == INFEASIBLE:
        return Beaten(-inf if above is None else above, time)
    if status == UNKNOWN:
        return Beaten(bound or inf, time)  # 0: too short a time for any bound
    return solution_of(draft, solver, bound, began)


def solution_of(draft: Draft, found: Solver, bound: float, began: float) -> Solution:
    """Read the picks, and what they miss at the least."""
    time = found.time
    solver = tightened(draft, found)
    reached = solver.value(draft.worth())
    return Solution(
        picks=picks_of(draft, solver),
        missed={
            (s.code, s.subject): solver.value(s.amount)
            for s in draft.slacks
            if s.code and solver.value(s.amount)
        },
        objective=reached,
        bound=max(bound, reached),
        seconds=perf_counter() - began,
        time=time,
        gain=solver.value(total(draft.growth)),
    )


def anything(draft: Draft) -> Solution | None:
    """The first plan that keeps the rules of safety, however good, for when time was too short for a better one."""
    draft.model.satisfy()
    began = perf_counter()
    solver = solver_for(PATIENCE)
    if solver.solve(draft.model) not in SOLVED:
        return None
    return solution_of(draft, solver, inf, began)


def tightened(draft: Draft, found: Solver) -> Solver:
    """The same doses with no slack larger than it must be: a plan that is not proven best may carry idle slack."""
    model = draft.model.copy()
    for var in draft.dose.values():
        model.fix(var, found.value(var))
    model.maximize(draft.worth())
    solver = solver_for(PATIENCE, close=0.0)
    solver.solve(model)
    return solver


def solver_for(seconds: float, close: float = CLOSE_ENOUGH, halt: Halt | None = None) -> Solver:
    """With the parameters that prove fastest (measured; see docs/planner.md)."""
    solver = Solver(halt)
    solver.parameters.linearization_level = 2  # the linear relaxation is what proves (planner study)
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.max_presolve_iterations = 1  # the rows are written tight: more rounds find nothing
    solver.parameters.relative_gap_limit = close
    solver.parameters.max_deterministic_time = seconds  # about a second each, the same on every machine
    solver.parameters.max_time_in_seconds = wall_limit(seconds)
    return solver


def wall_limit(seconds: float) -> float:
    """Seconds of the clock after which even a slow machine gives up; what ends a search is the deterministic time."""
    return max(SLOWEST * seconds, LEAST_WALL)


def picks_of(draft: Draft, solver: Solver) -> Mapping[Weekday, tuple[Pick, ...]]:
    """The chosen doses, by day."""
    chosen: dict[Weekday, dict[int, Pick]] = {day: {} for day in draft.problem.weekdays}
    for (index, day, number), var in draft.dose.items():
        if solver.value(var):
            chosen[day][index] = Pick(draft.problem.choices[index], draft.problem.modes[index, day][number])
    return {day: paired(draft, solver, day, picks) for day, picks in chosen.items()}


def paired(draft: Draft, solver: Solver, day: Weekday, picks: Mapping[int, Pick]) -> tuple[Pick, ...]:
    """The picks of a day, those in supersets with their labels."""
    made = [turn.match for turn in draft.turns[day] for _ in range(solver.value(turn.pairs))]
    figures, first = draft.problem.figures, draft.problem.athlete.priorities
    doses = {i: (p.choice, p.mode) for i, p in picks.items() if suits(p.choice, p.mode, figures, first)}
    labels = turns(made, doses, first)
    return tuple(replace(pick, turn=labels.get(index, "")) for index, pick in picks.items())


def told(watch: Watch, began: float, draft: Draft) -> Heard:
    """What tells the watcher of every better plan."""
    growth = total(draft.growth)

    def heard(values: Sequence[int], objective: float, bound: float) -> None:
        watch(Moment(perf_counter() - began, objective, bound, growth.at(values)))

    return heard
