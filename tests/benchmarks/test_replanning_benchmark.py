from benchmarks import replanning


def test_each_change_is_timed_on_every_plan() -> None:
    results = replanning.run(count=2, seconds=0.1)
    assert len(results) == 3 * len(replanning.CHANGES)
    assert all(result.unit == "s" and result.measured > 0 for result in results)
    assert "a day missed, 2 plans: median" in results[0].what
