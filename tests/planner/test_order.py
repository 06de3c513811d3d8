"""The order of a session: the cheapest of all there are, and what a coach expects of it."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small import pick

from topset.planner.order import NEVER, Wants, adjacency, ordered, position_cost
from topset.planner.solve import Pick

PULLS = ("barbell_row", "cable_row", "lat_pulldown", "deadlift")
PRESSES = ("bench_press", "incline_bench_press", "overhead_press")
LEGS = ("back_squat", "leg_press", "hip_thrust", "leg_extension", "power_clean")
SMALL = ("barbell_curl", "triceps_pushdown", "lateral_raise", "cable_crunch")
LIFTS = (*PULLS, *PRESSES, *LEGS, *SMALL)
SCHEMES = ("volume", "heavy", "practice", "small")
GROUPS = ("chest", "back", "quads", "biceps", "abs")

picks = st.builds(lambda slug, name: pick(slug, name=name), st.sampled_from(LIFTS), st.sampled_from(SCHEMES))
sessions = st.lists(picks, max_size=6, unique_by=lambda one: one.choice.like.slug)


KNOWN = frozenset({"deadlift", "bench_press"})


def price(order: tuple[Pick, ...], wants: Wants) -> int:
    places = sum(position_cost(one, place, wants) for place, one in enumerate(order))
    return places + sum(adjacency(before, after) for before, after in pairwise(order))


def names(order: tuple[Pick, ...]) -> list[str]:
    return [one.choice.like.slug for one in order]


def session(words: str, *heavy: str) -> tuple[str, ...]:
    return tuple(names(ordered([pick(s, name="heavy" if s in heavy else "volume") for s in words.split()])))


@given(
    sessions,
    st.sampled_from(("", "legs", "back")),
    st.lists(st.sampled_from(GROUPS), max_size=2, unique=True).map(tuple),
    st.booleans(),
)
@settings(max_examples=60, derandomize=True, deadline=None)
def test_no_order_is_cheaper(
    given_picks: list[Pick], first: str, priorities: tuple[str, ...], strong: bool
) -> None:
    wants = Wants(first, priorities, strong, KNOWN)
    found = ordered(given_picks, wants)
    assert sorted(map(id, found)) == sorted(map(id, given_picks))
    cheapest = min(price(order, wants) for order in permutations(given_picks))
    assert price(found, wants) == cheapest


def test_nothing_to_order() -> None:
    assert ordered([]) == ()


@given(sessions)
@settings(max_examples=60, derandomize=True, deadline=None)
def test_heavy_spinal_lifts_never_follow_each_other_where_that_can_be_avoided(
    given_picks: list[Pick],
) -> None:
    def clashes(order: tuple[Pick, ...]) -> int:
        return sum(adjacency(before, after) >= NEVER for before, after in pairwise(order))

    avoidable = any(clashes(order) == 0 for order in permutations(given_picks))
    assert not avoidable or clashes(ordered(given_picks)) == 0


def test_compounds_come_before_the_isolations_that_tire_them() -> None:
    order = session("triceps_pushdown bench_press cable_fly overhead_press")
    assert max(order.index(s) for s in ("bench_press", "overhead_press")) < min(
        order.index(s) for s in ("triceps_pushdown", "cable_fly")
    )


def test_explosive_lifts_come_first_and_the_trunk_last() -> None:
    order = session("cable_crunch leg_press barbell_curl power_clean cable_row")
    assert (order[0], order[-1]) == ("power_clean", "cable_crunch")


def test_nor_do_heavy_lifts_come_before_explosive_ones() -> None:
    day = [pick("deadlift", name="heavy"), pick("hip_thrust"), pick("box_jump", name="explosive")]
    assert names(ordered(day, Wants(strong=True)))[0] == "box_jump"


def test_a_heavy_lift_comes_before_volume() -> None:
    assert session("leg_press bench_press cable_row", "bench_press")[0] == "bench_press"


def test_a_lift_with_a_known_maximum_opens_the_session_and_the_heaviest_first() -> None:
    day = [pick("incline_bench_press", name="heavy"), pick("step_up"), pick("leg_press")]
    day += [pick("bench_press", name="heavy"), pick("deadlift", name="heavy")]
    assert names(ordered(day, Wants(strong=True, known=KNOWN)))[:2] == ["deadlift", "bench_press"]


def test_a_heavy_deadlift_does_not_wait_for_a_smaller_lift_between_two_of_a_kind() -> None:
    order = session("step_up deadlift leg_press", "deadlift")
    assert order[0] == "deadlift"


def test_a_priority_comes_early() -> None:
    row, press = pick("cable_row"), pick("machine_chest_press")
    for group, leader in (("back", row), ("chest", press)):
        assert ordered((row, press), Wants(priorities=(group,)))[0] is leader


@pytest.mark.parametrize(("first", "leaders"), [("legs", LEGS), ("back", PULLS)], ids=("legs", "back"))
def test_a_combined_day_begins_with_what_was_asked_for(first: str, leaders: tuple[str, ...]) -> None:
    day = [pick(s) for s in ("cable_row", "leg_press", "lat_pulldown", "hip_thrust", "leg_extension")]
    assert names(ordered(day, Wants(first)))[0] in leaders


def test_even_where_the_others_are_main_lifts() -> None:
    day = [pick("back_squat", name="heavy"), pick("cable_row"), pick("lat_pulldown")]
    assert names(ordered(day, Wants("back")))[0] in PULLS


def test_two_presses_are_kept_apart_where_a_pull_can_stand_between() -> None:
    order = session("bench_press overhead_press cable_row")
    assert order[1] == "cable_row"
