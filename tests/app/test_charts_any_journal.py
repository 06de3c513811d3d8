"""Whatever a journal holds, its charts can be drawn: as SVG, and on a terminal of any width."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree

import journals_path  # noqa: F401  # first: it makes the strategies importable
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journal_strategies import journals

from topset.app.charts import MOST, days_chart, groups_chart, history_chart, ready_chart
from topset.app.history import Wanted, history
from topset.app.log_numbers import Numbers
from topset.app.muscles import muscle_map, weekly_muscles
from topset.app.ready import ready
from topset.app.stats import stats
from topset.charts.chart import Chart
from topset.charts.svg import Look, svg
from topset.cli.drawing.charts import draw_chart
from topset.evidence.landmarks import VolumeGroup
from topset.metrics.journal.log import Log
from topset.metrics.journal.tracks import tracks
from topset.model.journal import Journal

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
CENTURY = 36_500  # days


def within_a_century(journal: Journal) -> Journal:
    """The journal with dates that a lifter can live through: weeks of thousands of years take long to count."""
    first = datetime.date(1990, 1, 1).toordinal()
    return replace(
        journal,
        entries=tuple(
            replace(entry, date=datetime.date.fromordinal(first + entry.date.toordinal() % CENTURY))
            for entry in journal.entries
        ),
    )


def charts(found: Numbers, most: int = MOST) -> Iterator[Chart]:
    for slug in tracks(found.log):
        yield history_chart(history(found, Wanted(lift=found.log.name(slug))))
    yield history_chart(history(found, Wanted(muscle=VolumeGroup.CHEST)), most)
    yield history_chart(history(found, Wanted()), most)
    yield history_chart(history(found, Wanted(days=True)))
    yield groups_chart(stats(found))
    yield ready_chart(ready(found, datetime.datetime(2090, 1, 1, 12)))
    yield muscle_map(weekly_muscles(found))


@settings(deadline=None, max_examples=60, suppress_health_check=SLOW)
@given(journals(), st.sampled_from([240, 360, 720, 4000]), st.booleans())
def test_as_svg(journal: Journal, width: int, dark: bool) -> None:
    found = Numbers(Log.of(within_a_century(journal)))
    for chart in charts(found):
        root = ElementTree.fromstring(svg(chart, Look(width, dark)))
        assert float(root.get("height", "0")) > 40
        assert all(len(row) == len(chart.table.head) for row in chart.table.rows)
        written = ElementTree.tostring(root, "unicode")
        assert "nan" not in "".join(element.get("d", "") for element in root.iter())
        assert "<script" not in written
        assert "style=" not in written


@settings(deadline=None, max_examples=60, suppress_health_check=SLOW)
@given(journals(), st.sampled_from([20, 40, 88, 200]))
def test_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, journal: Journal, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for chart in charts(Numbers(Log.of(within_a_century(journal))), 18):
        draw_chart(chart, every=True)
        shown = capsys.readouterr().out
        assert chart.head.title.split()[0][:width] in shown
        if width > 40:
            assert [line for line in shown.split("\n") if len(line) > max(width, 110)] == []


def test_years_without_training_take_no_room() -> None:
    days = [datetime.date(1000, 1, 1), datetime.date(9999, 12, 31)]
    text = "".join(f"{day}\nBench Press: 80kg x5\n" for day in days)
    from topset.notation import parse_journal

    found = history(Numbers(Log.of(parse_journal(text).journal)), Wanted(days=True)).days
    assert found
    drawn = svg(days_chart(found), Look())
    assert "1001 to 9998: no training" in drawn
    assert len(drawn) < 60_000
