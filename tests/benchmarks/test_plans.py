from benchmarks.athletes import random_athlete

from benchmarks import plans


def test_a_seed_stands_for_one_athlete() -> None:
    assert random_athlete(7) == random_athlete(7)
    assert random_athlete(7) != random_athlete(8)


def test_plans() -> None:
    results = plans.run(count=1, seconds=0.2)
    assert [result.unit for result in results] == [*["s"] * 5, *["%"] * 4, "MB", "plans/s"]
    assert all(result.measured >= 0 for result in results)
    assert all(result.measured <= 100 for result in results if result.unit == "%")
