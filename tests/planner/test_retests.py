"""Tests of maxima: which lift on which day, and what stands around them."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import pytest
from small import choice, dose, someone

from topset.catalogue import exercises
from topset.evidence.figure import PUBLISHED
from topset.ground.units import Span
from topset.model.prescription import Guard, MethodCall
from topset.model.program import Block, Day, Level, Program, Weekday
from topset.notation import parse, print_program
from topset.planner import lines, retests
from topset.planner.lines import Row
from topset.planner.order import adjacency, alike
from topset.planner.solve import Pick

GUARDED = someone(guards=frozenset({Guard.SAFETIES, Guard.SPOTTER}))


def row(slug: str, turn: str = "") -> Row:
    found = choice(slug)
    return Row(Pick(found, dose(3, 3), turn), found.like, ())


def week(**lifts: str) -> dict[Weekday, tuple[Row, ...]]:
    """`week(mon="bench_press back_squat")` as the rows of its days."""
    return {Weekday(day): tuple(row(slug) for slug in slugs.split()) for day, slugs in lifts.items()}


def found_days(rows: Mapping[Weekday, tuple[Row, ...]], lifts: str) -> dict[str, list[str]]:
    """The days on which each lift is tested."""
    found = retests.test_days(lifts.split(), rows, PUBLISHED, late=False)
    return {slug: [day.value for day in rows if slug in found[day]] for slug in lifts.split()}


class TestDays:
    def test_a_lift_of_two_days_is_tested_on_the_first_alone(self) -> None:
        rows = week(mon="bench_press", wed="leg_press", fri="bench_press")
        assert found_days(rows, "bench_press leg_press") == {"bench_press": ["mon"], "leg_press": ["wed"]}

    def test_two_in_a_session_at_the_most(self) -> None:
        rows = week(mon="bench_press back_squat overhead_press pull_up", thu="overhead_press")
        found = retests.test_days(
            ["bench_press", "back_squat", "overhead_press", "pull_up"], rows, PUBLISHED, late=False
        )
        assert all(len(lifts) <= retests.MOST_TESTS for lifts in found.values())
        assert "overhead_press" in found[Weekday.THU]

    def test_what_loads_the_spine_is_tested_on_days_of_its_own(self) -> None:
        rows = week(mon="back_squat deadlift", thu="deadlift")
        assert found_days(rows, "back_squat deadlift") == {"back_squat": ["mon"], "deadlift": ["thu"]}

    @pytest.mark.parametrize("pair", ["bench_press incline_bench_press", "back_squat leg_press"])
    def test_near_twins_never_on_one_day(self, pair: str) -> None:
        one, other = pair.split()
        assert retests.twins(choice(one).like, choice(other).like)
        assert sorted(map(len, found_days(week(mon=pair, thu=pair), pair).values())) == [1, 1]
        assert sorted(map(len, found_days(week(mon=pair), pair).values())) == [0, 1]

    def test_no_squat_is_tested_behind_a_heavy_clean(self) -> None:
        rows = week(mon="clean_and_jerk front_squat", thu="front_squat")
        assert found_days(rows, "front_squat") == {"front_squat": ["thu"]}
        assert found_days(week(mon="clean_and_jerk front_squat"), "front_squat") == {"front_squat": []}


class TestOrder:
    def test_between_two_that_load_the_spine_stands_something_else(self) -> None:
        rows = [row(slug) for slug in ("back_squat", "overhead_press", "cable_row", "lateral_raise")]
        found = retests.tests_first(rows, frozenset({"back_squat", "overhead_press"}))
        assert [one.exercise.slug for one in found][:3] == ["back_squat", "cable_row", "overhead_press"]

    def test_nothing_like_it_follows_a_test_where_there_is_anything_else(self) -> None:
        rows = [row(slug) for slug in ("bench_press", "incline_dumbbell_press", "cable_row", "lateral_raise")]
        found = retests.tests_first(rows, frozenset({"bench_press"}))
        assert [one.exercise.slug for one in found] == [
            "bench_press",
            "cable_row",
            "incline_dumbbell_press",
            "lateral_raise",
        ]

    def test_no_isolation_moves_up_for_that(self) -> None:
        rows = [row(slug) for slug in ("bench_press", "incline_dumbbell_press", "triceps_pushdown")]
        assert list(retests.tests_first(rows, frozenset({"bench_press"}))) == rows

    def test_a_test_goes_before_all_else_but_not_one_of_a_small_muscle(self) -> None:
        rows = [row(slug) for slug in ("back_squat", "cable_row", "lateral_raise", "leg_extension")]
        found = retests.tests_first(rows, frozenset({"cable_row", "leg_extension"}))
        assert found[0] == rows[1]
        assert found[-1] == rows[3]

    def test_the_two_of_a_superset_stay_together(self) -> None:
        rows = [row("bench_press"), row("overhead_press"), row("cable_row", "A1"), row("leg_press", "A2")]
        found = retests.tests_first(rows, frozenset({"bench_press"}))
        assert not alike(found[0].pick, found[1].pick)
        assert [one.pick.turn for one in found] == ["", "A1", "A2", ""]

    def test_no_two_heavy_loads_of_the_spine_come_together_by_it(self) -> None:
        rows = [row(slug) for slug in ("leg_press", "cable_row", "back_squat", "barbell_row")]
        found = [one.pick for one in retests.tests_first(rows, frozenset({"leg_press"}))]
        assert all(adjacency(a, b) < 1000 for a, b in pairwise(found))

    def test_what_stood_between_two_of_them_is_replaced(self) -> None:
        rows = [row(slug) for slug in ("deadlift", "bench_press", "back_squat", "chin_up", "lateral_raise")]
        found = [one.exercise.slug for one in retests.tests_first(rows, frozenset({"bench_press"}))]
        assert found[0] == "bench_press"
        assert abs(found.index("deadlift") - found.index("back_squat")) > 1
        assert found[-1] == "lateral_raise"

    def test_where_a_test_parts_a_superset_the_rest_stays_as_it_was(self) -> None:
        rows = [row("cable_row"), row("bench_press", "A1"), row("leg_press", "A2")]
        found = [one.exercise.slug for one in retests.tests_first(rows, frozenset({"bench_press"}))]
        assert found == ["bench_press", "cable_row", "leg_press"]

    def test_a_deadlift_is_tested_behind_a_bench_press(self) -> None:
        rows = [row(slug) for slug in ("deadlift", "bench_press", "chin_up")]
        found = [
            one.exercise.slug for one in retests.tests_first(rows, frozenset({"bench_press", "deadlift"}))
        ]
        assert found == ["bench_press", "deadlift", "chin_up"]

    def test_jumps_keep_their_place_before_the_tests(self) -> None:
        rows = [row(slug) for slug in ("jump_squat", "cable_row", "back_squat")]
        found = retests.tests_first(rows, frozenset({"back_squat"}))
        assert [one.exercise.slug for one in found] == ["jump_squat", "back_squat", "cable_row"]

    def test_cleans_that_are_tested_come_in_front_as_before(self) -> None:
        rows = [row(slug) for slug in ("power_clean", "cable_row", "back_squat")]
        found = retests.tests_first(rows, frozenset({"power_clean"}))
        assert found[0] == rows[0]

    @pytest.mark.parametrize("tests", [frozenset[str](), frozenset({"back_squat"})])
    def test_a_day_of_one_lift_stays_as_it_is(self, tests: frozenset[str]) -> None:
        rows = (row("back_squat"),)
        assert retests.tests_first(rows, tests) == rows


class TestLine:
    def test_what_catches_the_bar_is_written_where_a_bar_can_pin(self) -> None:
        assert call("bench_press").arguments == (("guard", Guard.SAFETIES),)
        assert isinstance(dict(call("bench_press").arguments)["guard"], Guard)

    @pytest.mark.parametrize("slug", ["dumbbell_shrug", "machine_chest_press", "deadlift", "leg_press"])
    def test_and_nowhere_else(self, slug: str) -> None:
        assert "guard" not in dict(call(slug).arguments)

    def test_a_single_joint_is_tested_in_more_reps(self) -> None:
        assert dict(call("lateral_raise").arguments)["reps"] > 5  # type: ignore[operator]  # a number here

    @pytest.mark.parametrize("slug", ["bench_press", "dumbbell_shrug", "lateral_raise", "power_clean"])
    def test_it_is_written_as_it_is_read(self, slug: str) -> None:
        line = lines.test_of(choice(slug).like, GUARDED, PUBLISHED)
        printed = print_program(Program(blocks=(Block(Span(1, 1), (Day(Weekday.MON, (line,)),)),)))
        assert print_program(parse(printed).program) == printed


def call(slug: str) -> MethodCall:
    [part] = lines.test_of(choice(slug).like, GUARDED, PUBLISHED).parts
    assert isinstance(part, MethodCall)
    return part


@pytest.mark.parametrize(
    ("slug", "reps"), [("bench_press", 2), ("leg_press", None), ("machine_incline_press", None)]
)
def test_only_the_big_lifts_are_tested_near_a_maximum(slug: str, reps: int | None) -> None:
    able = replace(GUARDED, level=Level.ADVANCED, technique=frozenset(exercises()))
    (call,) = lines.test_of(exercises()[slug], able, PUBLISHED).parts
    assert isinstance(call, MethodCall)
    assert dict(call.arguments).get("reps") == reps
    (usual,) = lines.test_of(exercises()[slug], replace(able, level=Level.INTERMEDIATE), PUBLISHED).parts
    assert isinstance(usual, MethodCall)
    assert "reps" not in dict(usual.arguments)
