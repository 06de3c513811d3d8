"""A quick bound: the linear relaxation of a model, in which an exercise may stand on a day by half."""

from math import inf

from ortools.linear_solver.python import model_builder

from topset.ground.linear import Linear


def relaxed_bound(model: Linear) -> float:
    """No solution of the model is worth more; -inf where not even the relaxation keeps every row.

    Every row of the planner is linear and unconditional, so that the relaxation loses nothing but integrality.
    """
    relaxed = model_builder.Model()  # type: ignore[no-untyped-call]  # OR-Tools forgot its annotation
    unknowns = [
        relaxed.new_num_var(low, high, None) for low, high in zip(model.lows, model.highs, strict=True)
    ]
    rows = relaxed.helper  # the builder's own rows take longer to write than all the rest takes to solve
    for row in model.rows:
        number = rows.add_linear_constraint()
        rows.set_constraint_lower_bound(number, -inf if row.least is None else row.least)
        rows.set_constraint_upper_bound(number, inf if row.most is None else row.most)
        rows.add_terms_to_constraint(number, [unknowns[i] for i in row.sum.variables], list(row.sum.factors))
    for number, factor in zip(model.objective.variables, model.objective.factors, strict=True):
        rows.set_var_objective_coefficient(number, factor)
    rows.set_maximize(True)
    solver = model_builder.Solver("GLOP")
    if solver.solve(relaxed) != model_builder.SolveStatus.OPTIMAL:
        return -inf
    return float(solver.objective_value + model.objective.constant)
