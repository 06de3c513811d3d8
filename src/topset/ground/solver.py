"""CP-SAT with one worker and a fixed seed, which Ctrl-C or another thread can stop: same model, same answer."""

from concurrent.futures import ThreadPoolExecutor

from ortools.sat.python import cp_model

from topset.ground.halt import Halt

SEED = 1
SOLVED = (cp_model.OPTIMAL, cp_model.FEASIBLE)


class Solver(cp_model.CpSolver):
    """A solver that works in a thread of its own, so that the main one hears signals.

    Its own handler of signals is off: it locks what the solver may hold locked, and leaves the next Ctrl-C fatal.
    """

    def __init__(self, halt: Halt | None = None) -> None:
        super().__init__()
        self.halt = halt or Halt()
        self.parameters.num_workers = 1
        self.parameters.random_seed = SEED
        self.parameters.catch_sigint_signal = False

    def solve(
        self, model: cp_model.CpModel, solution_callback: cp_model.CpSolverSolutionCallback | None = None
    ) -> cp_model.CpSolverStatus:
        """The status; what interrupts the wait (KeyboardInterrupt) stops the search and goes on its way."""
        with ThreadPoolExecutor(max_workers=1) as pool, self.halt.stops(self.stop_search):
            search = pool.submit(super().solve, model, solution_callback)
            try:
                return search.result()
            except BaseException:
                self.stop_search()
                raise
