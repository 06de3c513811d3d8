"""Expressions are arithmetic, and every solver reads the same rows."""

from collections.abc import Sequence
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from topset.ground.linear import Expression, Linear, Row, Var, total
from topset.ground.solver import INFEASIBLE, OPTIMAL, Solver

NUMBERS = st.integers(-5, 5)
VALUES = st.tuples(NUMBERS, NUMBERS, NUMBERS)


def holds(row: Row, values: Sequence[int]) -> bool:
    """Whether values keep a row."""
    there = row.sum.at(values) - row.sum.constant
    return (row.least is None or there >= row.least) and (row.most is None or there <= row.most)


@given(VALUES, NUMBERS, NUMBERS)
def test_expressions_are_arithmetic(values: tuple[int, int, int], factor: int, more: int) -> None:
    a, b, c = (Var(index) for index in range(3))
    x, y, z = values
    written: Expression = more - (a * factor + b) + total([(c, 2), (a, 3)]) - more * c
    meant = more - (x * factor + y) + 2 * z + 3 * x - more * z
    assert written.sum().at(values) == meant
    assert written.sum().merged().at(values) == meant
    assert holds(written <= b + more, values) == (meant <= y + more)
    assert holds(written >= more, values) == (meant >= more)
    assert holds(more <= written, values) == (more <= meant)
    assert holds(written.equals(a - 1), values) == (meant == x - 1)


def test_a_variable_that_comes_twice_is_written_once() -> None:
    model = Linear()
    a = model.whole(0, 9, "a")
    assert model.add(a + a * 2 <= 7).sum.variables == [a.index]
    model.maximize(a + a)
    solver = Solver()
    assert solver.solve(model) == OPTIMAL
    assert (solver.value(a), solver.objective, solver.bound) == (2, 4, 4)


@given(
    st.lists(
        st.tuples(st.lists(NUMBERS, min_size=3, max_size=3), NUMBERS, st.booleans()), min_size=1, max_size=4
    ),
    st.lists(NUMBERS, min_size=3, max_size=3),
)
def test_the_solver_finds_what_counting_finds(
    rows: list[tuple[list[int], int, bool]], worth: list[int]
) -> None:
    model = Linear()
    variables = [model.whole(-1, 2, name) for name in "abc"]
    for factors, limit, most in rows:
        sum_ = total(zip(variables, factors, strict=True))
        model.add(sum_ <= limit if most else sum_ >= limit)
    goal = total(zip(variables, worth, strict=True)) + 3
    model.maximize(goal)
    weeks = (values for values in product(range(-1, 3), repeat=3))
    best = max(
        (goal.at(values) for values in weeks if all(holds(r, values) for r in model.rows)), default=None
    )
    solver = Solver()
    status = solver.solve(model)
    assert (status == INFEASIBLE) == (best is None)
    if best is not None:
        assert round(solver.objective, 6) == best == solver.value(goal)


def test_a_row_holds_only_where_its_condition_does() -> None:
    model = Linear()
    a, b, on = model.whole(0, 5, "a"), model.whole(0, 5, "b"), model.flag("on")
    model.rows.append(Row(a + b, most=3, when=(on.index,)))
    model.maximize(a + b)
    solver = Solver()
    assert solver.solve(model) == OPTIMAL
    assert solver.objective == 10
    model.fix(on, 1)
    assert solver.solve(model) == OPTIMAL
    assert solver.objective == 3


def test_a_solver_names_what_it_needed_to_show_that_nothing_is_possible() -> None:
    model = Linear()
    a = model.whole(0, 5, "a")
    first, second, idle = (model.flag(name) for name in ("first", "second", "idle"))
    model.rows += [
        Row(a.sum(), least=4, when=(first.index,)),
        Row(a.sum(), most=2, when=(second.index,)),
        Row(a.sum(), most=5, when=(idle.index,)),
    ]
    model.assumed = (first.index, second.index, idle.index)
    solver = Solver()
    assert solver.solve(model) == INFEASIBLE
    assert solver.blamed == {first.index, second.index}


def test_a_copy_changes_by_itself() -> None:
    model = Linear()
    a = model.whole(0, 5, "a")
    model.maximize(a)
    other = model.copy()
    other.add(a <= 2)
    other.fix(other.flag("b"), 1)
    other.satisfy()
    assert (len(model.rows), len(model.lows), model.objective.variables) == (0, 1, [a.index])
    other.fix(a, 1)
    assert (model.lows, model.highs) == ([0], [5])
