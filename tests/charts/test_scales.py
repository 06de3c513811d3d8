import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.charts.scales import Scale, date_ticks, tick_texts, ticks

DAY = datetime.date


def test_a_scale_lays_values_out() -> None:
    upwards = Scale(0, 10, 200, 100)
    assert [upwards.at(value) for value in (0, 5, 10)] == [200, 150, 100]


@pytest.mark.parametrize(
    ("low", "high", "most", "texts"),
    [
        (0, 38_000, 4, ("0", "10,000", "20,000", "30,000", "40,000")),
        (0.45, 0.62, 4, ("0.45", "0.50", "0.55", "0.60", "0.65")),
        (-12, 7, 5, ("-15", "-10", "-5", "0", "5", "10")),
        (0, 10, 4, ("0.0", "2.5", "5.0", "7.5", "10.0")),
        (0, 3e7, 3, ("0", "10,000,000", "20,000,000", "30,000,000")),
    ],
)
def test_round_values(low: float, high: float, most: int, texts: tuple[str, ...]) -> None:
    assert tick_texts(ticks(low, high, most)) == texts


@given(st.floats(-1e9, 1e9), st.floats(1e-3, 1e9), st.integers(2, 10))
def test_ticks_hold_the_values_and_are_few(low: float, span: float, most: int) -> None:
    found = ticks(low, low + span, most)
    slack = 1e-6 * max(span, abs(low), 1)
    assert found[0] <= low + slack
    assert found[-1] >= low + span - slack
    assert len(found) <= most + 2
    assert len(set(tick_texts(found))) == len(found)


@pytest.mark.parametrize(
    ("first", "last", "most", "labels"),
    [
        (DAY(2026, 3, 2), DAY(2026, 3, 2), 9, ["2 Mar 2026"]),
        (DAY(2026, 3, 2), DAY(2026, 3, 5), 9, ["2 Mar 2026", "3 Mar", "4 Mar", "5 Mar"]),
        (DAY(2026, 3, 4), DAY(2026, 4, 1), 5, ["9 Mar 2026", "16 Mar", "23 Mar", "30 Mar"]),
        (DAY(2025, 11, 4), DAY(2026, 3, 5), 5, ["Dec 2025", "Jan 2026", "Feb", "Mar"]),
        (DAY(2024, 11, 4), DAY(2026, 3, 5), 5, ["Jan 2025", "Apr", "Jul", "Oct", "Jan 2026"]),
        (DAY(2006, 3, 1), DAY(2026, 3, 5), 5, ["2010", "2015", "2020", "2025"]),
        (DAY(1000, 3, 1), DAY(9999, 3, 5), 5, ["2000", "4000", "6000", "8000"]),
    ],
)
def test_round_dates(first: datetime.date, last: datetime.date, most: int, labels: list[str]) -> None:
    found = date_ticks(first, last, most)
    assert [f"{tick.label} {tick.year or ''}".strip() for tick in found] == labels


@given(st.dates(), st.dates(), st.integers(1, 20))
def test_dates_are_in_order_and_few(one: datetime.date, other: datetime.date, most: int) -> None:
    first, last = sorted((one, other))
    found = [tick.date for tick in date_ticks(first, last, most)]
    assert found == sorted(set(found))
    assert 1 <= len(found) <= most
    assert first <= found[0]
    assert found[-1] <= last
