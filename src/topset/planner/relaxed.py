"""A quick bound: the linear relaxation of a model, in which an exercise may stand on a day by half."""

from math import inf

from ortools.linear_solver import pywraplp

from topset.planner.draft import Draft

NO_LIMIT = 10**15  # what the solver writes where a row has none is larger


def relaxed_bound(draft: Draft) -> float:
    """No plan of the model is worth more; -inf where not even the relaxation keeps every row.

    Every row of the planner is linear and unconditional, so that the relaxation loses nothing but integrality.
    """
    solver = pywraplp.Solver.CreateSolver("GLOP")
    proto = draft.model.proto
    unknowns = [solver.NumVar(float(v.domain[0]), float(v.domain[1]), "") for v in proto.variables]
    for constraint in proto.constraints:
        row = constraint.linear
        least, most = row.domain[0], row.domain[1]  # indices from the end are not understood
        written = solver.Constraint(
            float(least) if least > -NO_LIMIT else -inf, float(most) if most < NO_LIMIT else inf
        )
        write = written.SetCoefficient
        for index, factor in zip(row.vars, row.coeffs, strict=True):
            write(unknowns[index], float(factor))
    goal = solver.Objective()
    for index, factor in zip(proto.objective.vars, proto.objective.coeffs, strict=True):
        goal.SetCoefficient(unknowns[index], -float(factor))
    goal.SetMaximization()
    if solver.Solve() != pywraplp.Solver.OPTIMAL:
        return -inf
    return float(goal.Value() - proto.objective.offset)
