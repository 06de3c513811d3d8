"""CP-SAT with one worker and a fixed seed, which Ctrl-C or another thread can stop: same model, same answer."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from ortools.sat.python import cp_model, cp_model_helper

from topset.ground.halt import Halt
from topset.ground.linear import Expression, Linear

SEED = 1
OPTIMAL, FEASIBLE = cp_model.OPTIMAL, cp_model.FEASIBLE
INFEASIBLE, UNKNOWN = cp_model.INFEASIBLE, cp_model.UNKNOWN
SOLVED = (OPTIMAL, FEASIBLE)
LEAST, MOST = -(2**63), 2**63 - 1  # no limit of a row

Heard = Callable[[Sequence[int], float, float], None]  # values of the variables, objective, bound


class Solver:
    """A solver that works in a thread of its own, so that the main one hears signals.

    Its own handler of signals is off: it locks what the solver may hold locked, and leaves the next Ctrl-C fatal.
    """

    def __init__(self, halt: Halt | None = None) -> None:
        self.halt = halt or Halt()
        self._solver = cp_model.CpSolver()
        self.parameters.num_workers = 1
        self.parameters.random_seed = SEED
        self.parameters.catch_sigint_signal = False
        self.values: Sequence[int] = ()

    @property
    def parameters(self) -> cp_model_helper.SatParameters:
        """Those of CP-SAT."""
        return self._solver.parameters

    def solve(self, model: Linear, heard: Heard | None = None) -> cp_model.CpSolverStatus:
        """The status; what interrupts the wait (KeyboardInterrupt) stops the search and goes on its way.

        `heard` is called with every better solution, and with the best one when more is known of the bound.
        """
        report = Report(heard) if heard else None
        self._solver.best_bound_callback = report.on_bound if report else None
        with ThreadPoolExecutor(max_workers=1) as pool, self.halt.stops(self._solver.stop_search):
            search = pool.submit(self._solver.solve, written(model), report)
            try:
                status = search.result()
            except BaseException:
                self._solver.stop_search()
                raise
        self.values = list(self._solver.response_proto.solution)
        return status

    def value(self, expression: Expression) -> int:
        """What a variable or a sum came to."""
        return expression.sum().at(self.values)

    @property
    def objective(self) -> float:
        """What the solution is worth."""
        return self._solver.objective_value

    @property
    def bound(self) -> float:
        """What no solution can be worth more than."""
        return self._solver.best_objective_bound

    @property
    def time(self) -> float:
        """Deterministic seconds that the search took: the same on every machine."""
        return float(self._solver.response_proto.deterministic_time)

    @property
    def blamed(self) -> frozenset[int]:
        """Which of the assumed variables were needed to show that nothing is possible."""
        return frozenset(self._solver.sufficient_assumptions_for_infeasibility())


class Report(cp_model.CpSolverSolutionCallback):
    """Tell of every better solution, and of every tighter bound on it."""

    def __init__(self, heard: Heard) -> None:
        super().__init__()
        self._heard = heard
        self._best: tuple[Sequence[int], float] | None = None

    def on_solution_callback(self) -> None:
        """Called by the solver."""
        self._best = list(self.response_proto.solution), self.objective_value
        self._heard(*self._best, self.best_objective_bound)

    def on_bound(self, bound: float) -> None:
        """Called by the solver."""
        if self._best:
            self._heard(*self._best, bound)


def written(model: Linear) -> cp_model.CpModel:
    """The model as CP-SAT reads it."""
    found = cp_model.CpModel()
    proto = found.proto
    for low, high in zip(model.lows, model.highs, strict=True):
        proto.variables.add().domain.extend((low, high))
    for row in model.rows:
        constraint = proto.constraints.add()
        constraint.linear.vars.extend(row.sum.variables)
        constraint.linear.coeffs.extend(row.sum.factors)
        constraint.linear.domain.extend(
            (LEAST if row.least is None else row.least, MOST if row.most is None else row.most)
        )
        if row.when:
            constraint.enforcement_literal.extend(row.when)
    for number, value in model.hints.items():
        proto.solution_hint.vars.append(number)
        proto.solution_hint.values.append(value)
    proto.assumptions.extend(model.assumed)
    goal = model.objective
    if goal.variables:
        proto.objective.vars.extend(goal.variables)  # CP-SAT minimises
        proto.objective.coeffs.extend([-factor for factor in goal.factors])
        proto.objective.offset = -goal.constant
        proto.objective.scaling_factor = -1
    return found
