"""Each kind of chart as SVG: what is drawn where, and what it says in words."""

import datetime
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from drawn import drawn, numbers, painted, place, texts, titles

from topset.charts.bars import Bar, Bars
from topset.charts.chart import Chart
from topset.charts.columns import Column, Columns, Mark
from topset.charts.days import Day, Days, bounds_for
from topset.charts.head import Head
from topset.charts.muscle_map import MuscleMap, Part, Region
from topset.charts.svg import Look, svg
from topset.charts.trend import Moment, Step, Trend
from topset.metrics.standing import Standing
from topset.model.exercise import Muscle

HEAD = Head("Squat <& friends>", "in kg", 'It is 100 kg "or so".')
MONDAY = datetime.date(2026, 3, 2)
WEEK = datetime.timedelta(7)


def moment(at: int, value: float, shown: float, *, at_least: bool = False) -> Moment:
    date = MONDAY + at * WEEK
    return Moment(date, value, value - 5, value + 5, shown, at_least, f"{date}: {value:g} kg")


TREND = Trend(
    HEAD,
    "kg",
    (moment(0, 100, 98), moment(1, 102, 101, at_least=True), moment(2, 104, 30), moment(30, 110, 112)),
    (
        Step(MONDAY + 2 * WEEK, 90, "training max 90 kg"),
        Step(MONDAY + 30 * WEEK, 92.5, "training max 92.5 kg"),
    ),
)
COLUMNS = Columns(
    HEAD,
    "sets",
    "week",
    tuple(
        Column(MONDAY + at * WEEK, value, f"{value:g} sets", standing)
        for at, (value, standing) in enumerate(
            [(3, Standing.BELOW), (0, Standing.BELOW), (12, Standing.PRODUCTIVE), (25, Standing.ABOVE)]
        )
    ),
    (Mark("minimum", 4), Mark("maximum", 20)),
)
BARS = Bars(
    HEAD,
    "sets",
    "sets",
    "minimum to maximum",
    (
        Bar("chest", 10, "10 of 4-20", 4, 20, Standing.PRODUCTIVE),
        Bar("back", 0, "0 of 10-25", 10, 25, Standing.BELOW),
    ),
)
DAYS = Days(
    HEAD,
    tuple(
        Day(datetime.date(*date), sets, f"{sets} sets")
        for date, sets in [((2023, 1, 1), 0), ((2024, 2, 29), 5), ((2024, 12, 31), 12), ((2027, 6, 6), 20)]
    ),
    bounds_for(20),
)
MAP = MuscleMap(
    HEAD,
    tuple(Part(muscle, 3, 4.5, Standing.BELOW, f"{muscle}: 3 sets") for muscle in Muscle),
    tuple(Region(muscle, (muscle,), 3, f"{at} of 4-20", Standing.BELOW) for at, muscle in enumerate(Muscle)),
)
CHARTS: dict[str, Chart] = {"trend": TREND, "columns": COLUMNS, "bars": BARS, "days": DAYS, "map": MAP}
EMPTY: list[Chart] = [
    replace(TREND, moments=(), steps=()),
    replace(COLUMNS, columns=()),
    replace(BARS, bars=()),
    replace(DAYS, days=()),
]


@pytest.mark.parametrize("width", [240, 360, 720, 1600])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_is_well_formed_in_every_width_and_theme(name: str, dark: bool, width: int) -> None:
    root = drawn(CHARTS[name], Look(width, dark))
    assert root.get("width") == str(width)
    assert all(-1 <= number <= 5000 for number in numbers(root) if name != "map")
    assert not re.search(
        r"nan|inf|e[+-]\d",
        " ".join(value for e in root.iter() for value in (e.get("d"), e.get("x")) if value),
    )


@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_is_told_to_those_who_do_not_see_it(name: str) -> None:
    root = drawn(CHARTS[name], Look(id="my-chart"))
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "my-chart-title my-chart-desc"
    assert [(e.get("id"), e.text) for e in list(root)[:2]] == [
        ("my-chart-title", HEAD.title),
        ("my-chart-desc", HEAD.summary),
    ]


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("width", [360, 720])
def test_words_stay_within_the_picture(name: str, width: int) -> None:
    for element in drawn(CHARTS[name], Look(width)).iter():
        if element.tag.endswith("text"):
            x = place(element, "x")[0]
            room = len(element.text or "") * float(element.get("font-size", "0")) * 0.45
            left = {"end": x - room, "middle": x - room / 2}.get(element.get("text-anchor", ""), x)
            assert left >= 0
            assert left + room <= width + 1


@pytest.mark.parametrize("chart", EMPTY, ids=lambda chart: type(chart).__name__)
def test_nothing_to_draw_is_said(chart: Chart) -> None:
    assert HEAD.summary in texts(drawn(chart))


def test_the_same_chart_is_the_same_file() -> None:
    assert svg(TREND, Look()) == svg(TREND, Look())
    assert svg(TREND, Look()) != svg(TREND, Look(dark=True))


def test_characters_that_xml_forbids_are_left_out() -> None:
    chart = replace(COLUMNS, head=Head("a\x00b\x1b\ufffec\ud800", "", ""))
    assert titles(drawn(chart))[0] == "abc"


def test_a_trend_has_its_numbers_where_they_belong() -> None:
    root = drawn(TREND)
    told, least, beyond = (painted(root, paint) for paint in ("told", "least", "beyond"))
    assert [len(each) for each in (told, least[1:], beyond)] == [3, 1, 2], "with the samples of the legend"
    assert {one.text for one in TREND.moments} <= set(titles(root))
    (_, low), (_, high) = (place(each, "cx", "cy") for each in told[1:])
    assert high < low, "112 kg is above 98 kg"
    assert "110 kg" in texts(root)
    assert "shown beyond the scale" in texts(root)


def test_a_trend_is_interrupted_by_a_break() -> None:
    root = drawn(TREND)
    assert len(painted(root, "band")) == 1 + 2
    assert len(painted(root, "gap")) == 1
    close = drawn(replace(TREND, moments=TREND.moments[:3]))
    assert len(painted(close, "band")) == 1 + 1
    assert painted(close, "gap") == []


def test_a_training_max_moves_in_steps() -> None:
    stairs = painted(drawn(TREND), "step")[-1]
    corners = [tuple(map(float, pair.split())) for pair in (stairs.get("d") or "")[1:].split("L")]
    assert all(x1 == x2 or y1 == y2 for (x1, y1), (x2, y2) in pairwise(corners))
    assert "training max" in texts(drawn(TREND))
    assert "training max" not in texts(drawn(replace(TREND, steps=())))


def test_many_sessions_become_specks_and_a_file_of_modest_size() -> None:
    moments = tuple(
        Moment(
            MONDAY + datetime.timedelta(2 * at),
            100 + at / 50,
            95 + at / 50,
            105 + at / 50,
            100 + at % 7,
            False,
            str(at),
        )
        for at in range(3650)
    )
    text = svg(replace(TREND, moments=moments), Look())
    root = drawn(replace(TREND, moments=moments))
    assert painted(root, "told") == []
    assert 100 < len(painted(root, "speck")) < 700
    assert len(text) < 150_000


def test_columns_are_as_high_as_their_amounts() -> None:
    root = drawn(COLUMNS)
    below = [place(e, "height")[0] for e in painted(root, "below")][1:]
    productive, above = (place(painted(root, paint)[1], "height")[0] for paint in ("productive", "above"))
    assert below == pytest.approx([productive / 4, 0], abs=0.02)
    assert above == pytest.approx(productive * 25 / 12, abs=0.02)
    assert {"3", "0", "12", "25"} <= set(texts(root))
    assert [t for t in titles(root) if t.endswith("sets")] == ["3 sets", "0 sets", "12 sets", "25 sets"]


@pytest.mark.parametrize("width", [360, 720])
def test_landmarks_are_named(width: int) -> None:
    words = " ".join(texts(drawn(COLUMNS, Look(width))))
    assert "minimum 4" in words
    assert "maximum 20" in words
    heights = [place(e, "y1")[0] for e in painted(drawn(COLUMNS, Look(width)), "mark")]
    assert heights[-1] < heights[-2], "the maximum is above the minimum"


def test_landmarks_that_are_near_each_other_have_names_apart() -> None:
    near = replace(COLUMNS, marks=(Mark("minimum", 4), Mark("maximum", 4.1)))
    heights = [
        place(e, "y")[0] for e in painted(drawn(near), "muted") if (e.text or "")[:4] in ("mini", "maxi")
    ]
    assert abs(heights[0] - heights[1]) > 10


def test_legends_name_the_standings_that_occur() -> None:
    words = texts(drawn(COLUMNS))
    assert [one.value for one in Standing if one.value in words] == [
        "below the minimum",
        "productive",
        "above the maximum",
    ]


@pytest.mark.parametrize("width", [360, 720])
def test_bars_in_their_ranges(width: int) -> None:
    root = drawn(BARS, Look(width))
    assert {"chest", "10 of 4-20", "back", "0 of 10-25"} <= set(texts(root))
    _, chest, back = (place(e, "x", "width") for e in painted(root, "range"))
    bar = place(painted(root, "productive")[1], "x", "width")
    assert chest[1] == pytest.approx(bar[1] * 1.6, abs=0.02)
    assert back[0] - bar[0] == pytest.approx(bar[1], abs=0.02)
    assert place(painted(root, "below")[1], "width")[0] > 0, "nothing where something is needed is seen"


def test_days_stand_in_their_weeks() -> None:
    root = drawn(DAYS)
    assert [t for t in texts(root) if t.startswith("20")] == [
        "2023: 1 day",
        "2024: 2 days",
        "2025 to 2026: no training",
        "2027: 1 day",
    ]
    squares = {
        title: e for e in root.iter() if e.tag.endswith("rect") for title in [e.findtext("*", "")] if title
    }
    x, y = place(squares["0 sets"], "x", "y")
    leap_x, leap_y = place(squares["5 sets"], "x", "y")
    cell = (720 - 32 - 30) / 54
    assert leap_x - x == pytest.approx(8 * cell, abs=0.03), (
        "29 February 2024 is in the ninth week of its year"
    )
    assert leap_y > y
    classes = {f"ts-heat{level}" for level in range(5)}
    assert classes <= {e.get("class") for e in root.iter()}


def test_every_day_of_a_year_is_drawn_once() -> None:
    root = drawn(DAYS)
    free = [len(re.findall("M", e.get("d") or "")) for e in painted(root, "heat0") if e.get("d")]
    assert free == [364, 364, 364]


@pytest.mark.parametrize("width", [360, 720])
def test_every_muscle_and_every_region_is_on_the_map(width: int) -> None:
    root = drawn(MAP, Look(width))
    assert {part.text for part in MAP.parts} <= set(titles(root))
    words = texts(root)
    assert all(region.name in words and region.text in words for region in MAP.regions)
    assert {"front", "back"} <= set(words)


def test_labels_of_the_map_do_not_touch() -> None:
    root = drawn(MAP)
    names = {region.name for region in MAP.regions}
    for anchor in (None, "end"):
        heights = sorted(
            place(e, "y")[0]
            for e in painted(root, "ink")
            if e.text in names and e.get("text-anchor") == anchor
        )
        assert len(heights) > 8
        assert all(later - earlier > 25 for earlier, later in pairwise(heights))


def test_the_numbers_of_a_chart_as_a_table() -> None:
    assert TREND.table.rows[1] == ("2026-03-09", "102", "97", "107", "≥ 101")
    assert COLUMNS.table.rows[0] == ("2026-03-02", "3", "below the minimum")
    assert replace(COLUMNS, marks=()).table.head == ("Week from", "sets a week")
    assert BARS.table.rows[1] == ("back", "0 of 10-25")
    assert DAYS.table.rows[1] == ("2024", "2", "17", "305 days")
    assert MAP.table.rows[0] == ("chest", "0 of 4-20", "below the minimum")
    for chart in CHARTS.values():
        assert all(len(row) == len(chart.table.head) for row in chart.table.rows)


@pytest.mark.parametrize(
    ("most", "labels"), [(28, "up to 7|8 to 14|15 to 21|22 to 28"), (0, "up to 1|2|3|4")]
)
def test_classes_of_days(most: int, labels: str) -> None:
    chart = replace(DAYS, bounds=bounds_for(most))
    assert "|".join(chart.labels) == labels
    assert [chart.level(Day(MONDAY, sets, "")) for sets in (0, 7, 8, 28, 99)][:1] == [1]
