"""The heaviest set of each number of reps."""

from journals import log

from topset.formulas import formulas
from topset.metrics.journal.records import by_formula, records

TEXT = """
2026-03-02
Bench Press: ramp 140kg x1, 100kg x5, 100kg x4, 90kg x8
2026-03-05
Bench Press: 110kg x1, 100kg x5, 85kg x8, 60kg x0, x30s
Push-Up: x20
"""


def test_a_set_is_no_record_where_as_much_was_moved_for_more_reps() -> None:
    found = {
        slug: [(r.done.count, r.moved_g, r.date.day) for r in mine]
        for slug, mine in records(log(TEXT).lines).items()
    }
    assert found == {"bench_press": [(1, 110_000, 5), (5, 100_000, 2), (8, 90_000, 2)]}


def test_every_formula_that_holds() -> None:
    assert by_formula(100_000, 5)["epley"] == 100_000 * (1 + 5 / 30)
    assert set(by_formula(100_000, 5)) == set(formulas())
    assert set(by_formula(100_000, 14)) < set(formulas())
    assert set(by_formula(100_000, 1).values()) == {100_000}
