"""Who may be done in turn with whom, and the labels that pairs get."""

from itertools import combinations

import pytest
from small import choice, days, dose, someone, tiny

from topset.catalogue import exercises
from topset.evidence.counting import INDIRECT
from topset.evidence.figure import PUBLISHED
from topset.methods.supersets import clash
from topset.model.exercise import Equipment, Kind, Muscle
from topset.model.program import Weekday
from topset.planner.pairs import REGIONS, SHORT, carried, kinds, matches, partners, suits, turns
from topset.planner.problem import Choice

MON = Weekday.MON
SLUGS = "dumbbell_bench_press dumbbell_row dumbbell_curl triceps_pushdown leg_extension lateral_raise crunch"
TRAINED = [
    Choice((e,), 0) for e in exercises().values() if e.kind in (Kind.COMPOUND, Kind.ISOLATION) and e.muscles
]


@pytest.mark.parametrize(
    ("one", "other", "suit"),
    [
        ("dumbbell_bench_press", "dumbbell_row", True),
        ("dumbbell_curl", "triceps_pushdown", True),
        ("lateral_raise", "leg_extension", True),
        ("dumbbell_row", "dumbbell_curl", False),  # the biceps pull too
        ("dumbbell_bench_press", "triceps_pushdown", False),
        ("lateral_raise", "seated_dumbbell_press", False),
        ("leg_extension", "lying_leg_curl", False),  # two machines cannot be held at once
        ("lat_pulldown", "leg_press", False),
    ],
)
def test_partners(one: str, other: str, suit: bool) -> None:
    assert partners(choice(one), choice(other), PUBLISHED) is suit
    assert partners(choice(other), choice(one), PUBLISHED) is suit


def test_partners_share_no_muscle_and_no_station() -> None:
    least = PUBLISHED(INDIRECT)
    light = [c for c in TRAINED if suits(c, dose(), PUBLISHED)]
    suited = [(a, b) for a, b in combinations(light, 2) if partners(a, b, PUBLISHED)]
    assert suited
    for one, other in suited:
        tired, also = ({m for m, share in c.like.muscles.items() if share >= least} for c in (one, other))
        assert tired.isdisjoint(also), (one.like.slug, other.like.slug)
        assert carried(one) or carried(other)
        assert not clash(one.like, other.like)


def test_every_muscle_has_a_region() -> None:
    assert frozenset().union(*REGIONS.values()) == frozenset(Muscle)


def test_what_may_share_its_rests() -> None:
    assert suits(choice("dumbbell_row"), dose(), PUBLISHED)
    assert suits(choice("dumbbell_curl"), dose(name="small"), PUBLISHED)
    assert not suits(choice("dumbbell_row"), dose(name="heavy"), PUBLISHED)
    assert not suits(choice("bench_press"), dose(), PUBLISHED)  # warm-up sets of its own
    assert not suits(choice("back_squat"), dose(), PUBLISHED)
    assert not suits(choice("dumbbell_row"), dose(10, 10, "volume", 30, "backwards"), PUBLISHED)


def test_short_days_only_and_only_who_wants_them() -> None:
    athlete = someone(days=dict.fromkeys(days("mon"), 30))
    assert matches(tiny(SLUGS, on="mon", budget=SHORT - 1, athlete=athlete), MON)
    assert not matches(tiny(SLUGS, on="mon", budget=SHORT, athlete=athlete), MON)
    none = someone(days=dict.fromkeys(days("mon"), 30), supersets=False)
    assert not matches(tiny(SLUGS, on="mon", budget=20, athlete=none), MON)


def test_any_two_of_matched_kinds_are_partners_and_no_pair_is_lost() -> None:
    problem = tiny(SLUGS, on="mon", budget=20)
    found = {
        frozenset((i, j))
        for match in matches(problem, MON)
        for i in match.one.members
        for j in match.other.members
    }
    numbers = range(len(problem.choices))
    assert found == {
        frozenset((i, j))
        for i, j in combinations(numbers, 2)
        if partners(problem.choices[i], problem.choices[j], PUBLISHED)
    }
    assert sum(len(kind.members) for kind in kinds(problem, MON)) == len(numbers)


def test_fewer_sets_go_first() -> None:
    problem = tiny("dumbbell_row dumbbell_bench_press crunch", on="mon", budget=20)
    row, press, crunch = range(3)
    by_members = {match.one.members | match.other.members: match for match in matches(problem, MON)}
    pair = next(match for members, match in by_members.items() if {row, press} <= members)
    doses = {i: (problem.choices[i], dose(sets, sets)) for i, sets in ((row, 4), (press, 3), (crunch, 2))}
    assert turns([pair], doses) == {press: "A1", row: "A2"}
    assert turns([], doses) == {}


def test_of_as_many_sets_what_wants_to_be_fresh_goes_first() -> None:
    problem = tiny("dumbbell_row goblet_squat", on="mon", budget=20)
    row, squat = range(2)
    (pair,) = matches(problem, MON)
    doses = {i: (one, dose()) for i, one in enumerate(problem.choices)}
    assert turns([pair], doses) == {squat: "A1", row: "A2"}
    assert turns([pair], doses, ["back"]) == {row: "A1", squat: "A2"}


def test_a_lift_for_a_priority_never_stands_behind_a_partner() -> None:
    thrust, raised = choice("dumbbell_hip_thrust"), choice("lateral_raise")
    assert suits(thrust, dose(3, 4), PUBLISHED)
    assert not suits(thrust, dose(3, 4), PUBLISHED, ["glutes"])
    assert suits(thrust, dose(2, 2), PUBLISHED, ["glutes"])  # no partner has fewer sets
    assert suits(raised, dose(3, 3, "small"), PUBLISHED, ["side and rear delts"])


def test_what_is_carried() -> None:
    assert carried(choice("dumbbell_row"))
    assert not carried(choice("leg_press"))
    assert Equipment.CABLE in choice("triceps_pushdown").like.equipment
    assert not carried(choice("dumbbell_row|cable_row"))
