"""Warm-up, cool-down, and the back-and-legs day in its three orders."""

import itertools

import pytest

from topset.catalogue import exercises, gyms, usable
from topset.ground.units import Span
from topset.methods.templates.back_and_legs import (
    ORDERS,
    Order,
    Part,
    Slot,
    day,
    eligible,
    fill,
    order_named,
)
from topset.methods.templates.cool_down import STRETCHES, cool_down
from topset.methods.templates.warm_up import DRILLS, warm_up
from topset.model.athlete import Athlete
from topset.model.exercise import Muscle
from topset.model.program import Level, RoutineKind, Weekday

ALL = exercises()
COMMERCIAL = usable(gyms()["commercial"])


def test_the_warm_up_is_the_articles() -> None:
    routine = warm_up()
    assert routine.kind is RoutineKind.WARM_UP
    assert routine.minutes == Span(10, 15)
    slugs = [drill.exercise for drill in routine.drills]
    assert slugs[:5] == ["light_cardio", "leg_swings", "torso_twists", "cat_cow", "band_pull_apart"]


def test_the_cool_down_is_the_articles() -> None:
    routine = cool_down()
    assert routine.kind is RoutineKind.COOL_DOWN
    assert routine.minutes == Span(5, 10)
    assert [drill.exercise for drill in routine.drills] == [
        "hamstring_stretch",
        "quad_stretch",
        "glute_stretch",
        "lat_stretch",
        "childs_pose",
    ]


def test_routines_follow_what_is_trained() -> None:
    pressed = {Muscle.CHEST, Muscle.TRICEPS}
    assert [drill.exercise for drill in cool_down(pressed).drills] == ["chest_stretch", "triceps_stretch"]
    assert "leg_swings" not in [drill.exercise for drill in warm_up(pressed).drills]


def test_every_movement_named_is_in_the_catalogue() -> None:
    slots = {slot for order in ORDERS.values() for slot in order}
    named = {slug for slot in slots for slug in slot.examples} | set(DRILLS) | set(STRETCHES)
    assert named <= set(ALL)
    assert [s for slot in slots for s in slot.examples if not slot.takes(ALL[s])] == []


@pytest.mark.parametrize("order", Order)
def test_isolation_comes_last_and_one_or_two_a_region(order: Order) -> None:
    parts = [slot.part for slot in ORDERS[order]]
    first = parts.index(Part.ISOLATION)
    assert all(part is Part.ISOLATION for part in parts[first:])
    for region in ("legs", "back"):
        isolations = [s for s in ORDERS[order] if s.part is Part.ISOLATION and s.region == region]
        assert 1 <= len(isolations) <= 2


def regions(slots: tuple[Slot, ...]) -> list[str]:
    return [slot.region for slot in slots if slot.part in (Part.PRIMARY, Part.SECONDARY)]


def test_each_order_puts_first_what_it_says() -> None:
    assert regions(ORDERS[Order.LEGS_FIRST]) == ["legs", "legs", "back", "back"]
    assert regions(ORDERS[Order.BACK_FIRST]) == ["back", "back", "legs", "legs"]
    assert regions(ORDERS[Order.ALTERNATING]) == ["legs", "back", "legs", "back"]


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("gym", ["commercial", "garage_rack", "home_dumbbells", "bodyweight", "bands"])
def test_no_two_neighbours_load_the_spine_heavily(order: Order, gym: str) -> None:
    chosen = [exercise for _, exercise in fill(order, usable(gyms()[gym]))]
    assert len(chosen) >= 6
    assert len({chosen_slug.slug for chosen_slug in chosen}) == len(chosen)
    assert all(min(a.spine, b.spine) < 2 for a, b in itertools.pairwise(chosen))


def test_the_sample_session() -> None:
    laid_out = day(Weekday.TUE, Order.ALTERNATING, COMMERCIAL)
    got = [(line.exercise, line.parts[0]) for line in laid_out.lines]
    assert [slug for slug, _ in got][:4] == ["back_squat", "pull_up", "romanian_deadlift", "dumbbell_row"]
    assert laid_out.items[0] == warm_up({Muscle.QUADS, Muscle.LATS, Muscle.ERECTORS, Muscle.GLUTES})
    assert laid_out.first == ""


def test_the_priority_of_a_day_names_the_order() -> None:
    assert order_named("legs") is Order.LEGS_FIRST
    assert order_named("Back first") is Order.BACK_FIRST
    assert order_named("glutes") is Order.LEGS_FIRST
    assert order_named("") is Order.ALTERNATING


def test_beginners_and_people_with_many_days_are_told() -> None:
    gym = gyms()["commercial"]
    assert eligible(Athlete(gym=gym)) == ()
    assert [r.code for r in eligible(Athlete(gym=gym, level=Level.BEGINNER))] == ["SEL604"]
    five = dict.fromkeys(list(Weekday)[:5], 60)
    assert [r.severity.value for r in eligible(Athlete(gym=gym, days=five))] == ["info"]
