"""The charts of a journal: the numbers are those of its history, its statistics and its clocks."""

import datetime

import pytest

from topset.app import charts
from topset.app.history import History, LiftHistory, Wanted, history
from topset.app.log_numbers import Numbers, Texts, read_numbers
from topset.app.ready import ready
from topset.app.stats import stats
from topset.charts.columns import Columns
from topset.evidence.landmarks import VolumeGroup
from topset.metrics.standing import Standing

DAY = datetime.date
LOG = """\
2026-03-02 18:00
Bench Press: 80kg x8 @RIR2, x8, x8
Pull-Up: BW+10kg x5 @RIR1
body mass 80kg

2026-03-04 18:00
Bench Press: 82.5kg x5, x5

2026-03-23 18:00
Bench Press: 85kg x5 @RIR1, x5 @RIR1, x5 @RIR0
"""


def numbers(text: str = LOG) -> Numbers:
    found = read_numbers(Texts(text, "log"))
    assert isinstance(found, Numbers)
    return found


def lift(name: str, text: str = LOG) -> LiftHistory:
    found = history(numbers(text), Wanted(lift=name)).lift
    assert found
    return found


def columns(wanted: Wanted, text: str = LOG, most: int = charts.MOST) -> Columns:
    found = charts.history_chart(history(numbers(text), wanted), most)
    assert isinstance(found, Columns)
    return found


def test_a_lift_s_chart_has_the_numbers_of_its_history() -> None:
    found = lift("Bench Press")
    chart = charts.lift_chart(found)
    assert chart.unit == "kg"
    for moment, session in zip(chart.moments, found.sessions, strict=True):
        band = session.estimate
        assert (moment.date, moment.at_least) == (session.date, session.at_least)
        grams = (band.low.grams, band.one_rm.grams, band.high.grams, session.shown.grams)
        assert (moment.low, moment.value, moment.high, moment.shown) == pytest.approx(
            [g / 1000 for g in grams], abs=0.01
        )
        assert band.one_rm.text in moment.text
        assert session.best in moment.text
    assert found.sessions[-1].estimate.one_rm.text in chart.head.summary
    assert chart.head.subtitle == "Estimated 1RM, kg"


def test_a_chart_is_in_the_unit_of_the_lift() -> None:
    chart = charts.lift_chart(lift("Bench Press", "unit lb\n\n2026-03-02\nBench Press: 225lb x1 @RIR0\n"))
    assert chart.unit == "lb"
    assert chart.moments[0].shown == pytest.approx(225, abs=1)


def test_at_body_weight_it_is_what_is_added() -> None:
    found = lift("Pull-Up")
    chart = charts.lift_chart(found)
    assert chart.head.subtitle == "Estimated 1RM, kg added to the body"
    assert chart.moments[0].value == pytest.approx(found.sessions[0].estimate.one_rm.grams / 1000, abs=0.01)


def test_the_training_max_moves_where_it_moved() -> None:
    text = "".join(
        f"2026-{month:02d}-{day:02d}\nBench Press: {80 + 4 * month}kg x5 @RIR1\n"
        for month in range(1, 7)
        for day in (3, 10, 17, 24)
    )
    found = lift("Bench Press", text)
    steps = charts.lift_chart(found).steps
    held = [one.training_max.grams for one in found.sessions if one.training_max]
    assert [step.value for step in steps] == pytest.approx(
        [grams / 1000 for grams in dict.fromkeys(held)], abs=0.01
    )
    assert len(steps) > 1


def test_the_sets_of_a_group_with_gaps_and_landmarks() -> None:
    chart = columns(Wanted(muscle=VolumeGroup.CHEST))
    assert [(one.first, one.value, one.standing) for one in chart.columns] == [
        (DAY(2026, 3, 2), 5, Standing.PRODUCTIVE),
        (DAY(2026, 3, 9), 0, Standing.BELOW),
        (DAY(2026, 3, 16), 0, Standing.BELOW),
        (DAY(2026, 3, 23), 3, Standing.BELOW),
    ]
    assert [(mark.name, mark.value) for mark in chart.marks] == [("minimum", 4), ("maximum", 20)]
    assert chart.head.summary.startswith("Chest: 2 direct sets a week on average in 4 weeks, 3 in the last.")


def test_the_load_volume_of_the_weeks() -> None:
    chart = columns(Wanted())
    assert chart.columns[0].value == 80 * 24 + 90 * 5 + 82.5 * 10
    assert [one.value for one in chart.columns[1:]] == [0, 0, 1275]
    assert chart.columns[0].text == "week from 2026-03-02: 3,195 kg"


@pytest.mark.parametrize(
    ("most", "period", "values"),
    [
        (4, "week", [5, 0, 0, 3]),
        (3, "month", [2]),
    ],
)
def test_many_weeks_become_averages_of_longer_periods(most: int, period: str, values: list[float]) -> None:
    chart = columns(Wanted(muscle=VolumeGroup.CHEST), most=most)
    assert (chart.period, [one.value for one in chart.columns]) == (period, values)


def test_periods_grow_with_the_journal() -> None:
    days = (DAY(2006, 3, 6) + datetime.timedelta(7 * week) for week in range(0, 1040, 2))
    text = "".join(f"{day}\nBench Press: 80kg x8, x8\n" for day in days)
    chart = columns(Wanted(muscle=VolumeGroup.CHEST), text)
    assert (chart.period, chart.head.subtitle) == ("quarter", "Direct sets a week, averages by quarter")
    assert [one.first for one in chart.columns[:2]] == [DAY(2006, 1, 1), DAY(2006, 4, 1)]
    assert len(chart.columns) == 81
    assert sum(one.value for one in chart.columns) / 81 == pytest.approx(1, abs=0.05)


def test_groups_as_in_the_statistics() -> None:
    found = stats(numbers())
    chart = charts.groups_chart(found)
    assert [(bar.name, bar.value, bar.low, bar.high) for bar in chart.bars] == [
        (one.group, one.direct, one.minimum, one.maximum) for one in found.groups
    ]
    chest = chart.bars[0]
    assert (chest.text, chest.standing) == ("2 of 4-20", Standing.BELOW)
    assert "Below the minimum: chest, back" in chart.head.summary


def test_days_with_their_hard_sets() -> None:
    found = history(numbers(), Wanted(days=True)).days
    assert found
    chart = charts.days_chart(found)
    assert [(day.date, day.sets) for day in chart.days] == [
        (DAY(2026, 3, 2), 4),
        (DAY(2026, 3, 4), 2),
        (DAY(2026, 3, 23), 3),
    ]
    assert chart.head.summary == "3 days of training from 2026-03-02 to 2026-03-23."


def test_clocks_with_their_doubt() -> None:
    text = LOG.replace("85kg x5 @RIR1", "100kg x1 @RIR0, 85kg x5 @RIR1")
    found = ready(numbers(text), datetime.datetime(2026, 3, 24, 18))
    chart = charts.ready_chart(found)
    [chest, lift] = chart.bars
    assert (chest.name, chest.value, chest.low, chest.high) == ("chest", 48, 48, 72)
    assert (chest.text, lift.name) == ("48 h (surely 72 h)", "Bench Press")
    assert [bar.value for bar in chart.bars] == [one.hours for one in (*found.muscles, *found.lifts)]


@pytest.mark.parametrize("wanted", [Wanted(), Wanted(days=True), Wanted(muscle=VolumeGroup.BACK)])
def test_a_journal_without_sessions(wanted: Wanted) -> None:
    found = history(numbers("2026-03-02\nsleep 7h\n"), wanted)
    assert charts.history_chart(found).head.summary == "The journal has no session."
    assert charts.history_chart(History()).head.summary == "The journal has no session."
    assert charts.groups_chart(stats(numbers("2026-03-02\nsleep 7h\n"))).bars == ()
