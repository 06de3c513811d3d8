"""How supersets are written down and explained, and that what is laid out takes the minutes that were counted."""

from dataclasses import replace
from functools import cache

import pytest
from small import choice, days, dose, someone, tiny

from topset.evidence.figure import PUBLISHED
from topset.ground.units import Span
from topset.lint.engine import inspect
from topset.methods.expand import expand
from topset.metrics.minutes import session_minutes
from topset.metrics.view import View
from topset.model.prescription import Reps, Role, SetGroup
from topset.model.program import ExerciseLine, Weekday
from topset.notation import parse, print_program
from topset.planner import Plan, plan
from topset.planner.in_turn import in_turn, why_in_turn
from topset.planner.lines import Row
from topset.planner.order import ordered
from topset.planner.pairs import UNIT, matches
from topset.planner.problem import Mode, Problem
from topset.planner.solve import Pick, Solution, draft_of, solve

BRIEF = someone(days=dict.fromkeys(days("mon thu"), 30))
NOBODY: frozenset[str] = frozenset()


def row(slug: str, turn: str = "") -> Row:
    found = choice(slug)
    return Row(Pick(found, dose(3, 3), turn), found.like, ())


def line(slug: str, rest: int) -> ExerciseLine:
    sets = SetGroup((Span.one(3),), (Reps(Span(8, 10)),), rest=Span.one(rest))
    return ExerciseLine(slug, (SetGroup((), (), Role.RAMP), sets))


def laid(*rows: tuple[str, str, int], tests: frozenset[str] = NOBODY) -> list[tuple[str, int]]:
    """Labels and rests of exercises with their turns and rests."""
    given = [line(slug, rest) for slug, _, rest in rows]
    found = in_turn(given, [row(slug, turn) for slug, turn, _ in rows], tests)
    assert [one.exercise for one in found] == [slug for slug, _, _ in rows]
    assert all(one.parts[0] == SetGroup((), (), Role.RAMP) for one in found)
    last = [(one.label, one.parts[-1]) for one in found]
    return [(label, part.rest.lo) for label, part in last if isinstance(part, SetGroup) and part.rest]


def test_the_second_takes_the_longer_rest_for_both() -> None:
    rows = (("dumbbell_row", "B1", 120), ("crunch", "B2", 60), ("leg_press", "", 90))
    assert laid(*rows) == [("A1", 0), ("A2", 120), ("", 90)]


def test_letters_follow_the_order_of_the_session() -> None:
    rows = (
        ("dumbbell_row", "B1", 60),
        ("crunch", "B2", 60),
        ("lateral_raise", "A1", 60),
        ("leg_extension", "A2", 60),
    )
    assert [label for label, _ in laid(*rows)] == ["A1", "A2", "B1", "B2"]


def test_who_is_tested_stands_alone() -> None:
    rows = (("dumbbell_row", "A1", 120), ("crunch", "A2", 60))
    assert laid(*rows, tests=frozenset({"crunch"})) == [("", 120), ("", 60)]


def test_a_session_of_nothing() -> None:
    assert in_turn((), (), NOBODY) == ()


def test_the_order_keeps_partners_together() -> None:
    turns = {"lateral_raise": "A2", "leg_press": "A1", "dumbbell_row": "B1", "crunch": "B2"}
    slugs = ("crunch", "lateral_raise", "bench_press", "dumbbell_row", "leg_press")
    order = [p.choice.like.slug for p in ordered([row(s, turns.get(s, "")).pick for s in slugs])]
    for one, other in (("leg_press", "lateral_raise"), ("dumbbell_row", "crunch")):
        assert order.index(other) == order.index(one) + 1


def test_the_reason_says_what_is_saved() -> None:
    picks = [row("dumbbell_row", "A1").pick, row("leg_extension", "A2").pick, row("crunch").pick]
    [reason] = why_in_turn(picks, "mon")
    assert reason.code == "PLAN101"
    assert "4 min" in reason.message  # two rests of two minutes between three sets
    assert set(reason.cites) == {"burke-2024", "zhang-2025"}


@cache
def brief(*, supersets: bool) -> Plan:
    return plan(replace(BRIEF, supersets=supersets))


def test_a_short_day_gains_by_supersets() -> None:
    with_them, without = brief(supersets=True), brief(supersets=False)
    assert with_them.objective > without.objective
    assert any(reason.code == "PLAN101" for reason in with_them.reasons)
    assert not any(reason.code == "PLAN101" for reason in without.reasons)


@pytest.mark.parametrize("supersets", [True, False])
def test_labels_only_where_they_are_wanted(supersets: bool) -> None:
    program = brief(supersets=supersets).program
    assert program
    labels = [work.label for session in expand(program, BRIEF).sessions for work in session.works]
    assert any(labels) is supersets
    assert parse(print_program(program)).program == program


def test_what_is_laid_out_fits_and_passes_the_linter() -> None:
    program = brief(supersets=True).program
    assert program
    schedule = expand(program, BRIEF)
    for session in schedule.sessions:
        assert session_minutes(session, PUBLISHED).middle <= BRIEF.days[session.weekday]
    found = inspect(View(program, schedule, BRIEF, PUBLISHED))
    assert not [one for one in found if one.code[:3] in ("ORD", "RST", "SES")]


def test_the_minutes_counted_are_those_that_are_measured() -> None:
    apart = measured("Dumbbell Row: 3x10 rest 2:00", "Leg Extension: 3x10 rest 1:00")
    together = measured("A1 Leg Extension: 3x10 rest 0s", "A2 Dumbbell Row: 3x10 rest 2:00")
    problem = tiny("dumbbell_row leg_extension", on="mon", budget=20, athlete=BRIEF)
    [match] = matches(replace(problem, modes=rested(problem)), Weekday.MON)
    assert apart - together == 2 * match.saved * UNIT / 60 == 2  # two rests; the model counts on one


def measured(*lines: str) -> int:
    program = parse("\n".join(("weeks 1-4", "day mon", *lines))).program
    [session, *_] = expand(program).sessions
    return session_minutes(session, PUBLISHED).lo


def rested(problem: Problem) -> dict[tuple[int, Weekday], tuple[Mode, ...]]:
    """Doses with two minutes of rest for the first choice, and one for the second."""
    mode = dose()
    rests = (Span.one(120), Span.one(60))
    return {
        place: (replace(mode, scheme=replace(mode.scheme, rest=rests[place[0]])),) for place in problem.modes
    }


def test_the_solver_pairs_where_two_do_not_fit_one_by_one() -> None:
    problem = tiny("dumbbell_row leg_extension", dose(3, 3, minutes=9), on="mon", budget=16, athlete=BRIEF)
    found = solve(draft_of(problem))
    assert isinstance(found, Solution)
    [picks] = found.picks.values()
    assert sorted(pick.turn for pick in picks) == ["A1", "A2"]


def test_no_pair_is_made_without_need() -> None:
    problem = tiny("dumbbell_row leg_extension", dose(3, 3, minutes=9), on="mon", budget=18, athlete=BRIEF)
    found = solve(draft_of(problem))
    assert isinstance(found, Solution)
    assert [pick.turn for picks in found.picks.values() for pick in picks] == ["", ""]
