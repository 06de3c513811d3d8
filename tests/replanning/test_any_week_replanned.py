"""Whatever happens to whose week: no rule is newly broken, what was done stays, and so does every other week."""

from functools import cache
from pathlib import Path
from random import Random

import pytest
from benchmarks.athletes import random_athlete
from changes_of_chance import Case, again, case_of, flaws
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from topset.app.read_changes import Said
from topset.model.athlete import Athlete
from topset.model.program import Program
from topset.notation import parse, print_program
from topset.planner import plan

EXAMPLES = Path(__file__).parents[2] / "examples"
HASTE, ROUGH = 0.3, 0.1  # seconds of a search, and the gap that ends it
CASES = 4  # of each athlete
KNOWN = ("back_and_legs", "backwards")


@cache
def planned(seed: int) -> tuple[Program, Athlete] | None:
    """The plan of an athlete made of chances, None where there is none."""
    athlete = random_athlete(seed)
    program = plan(athlete, seconds=HASTE, gap=ROUGH).program
    return (program, athlete) if program else None


@pytest.mark.parametrize("seed", range(1, 21))
def test_any_week_of_any_plan(seed: int) -> None:
    found = planned(seed)
    if found is None:
        return
    chance = Random(seed)
    cases = [case_of(found[0], chance) for _ in range(CASES)]
    assert not {str(case): said for case in cases if (said := list(flaws(*found, case)))}


@pytest.mark.parametrize("seed", range(1, 21, 5))
def test_nothing_new_changes_nothing(seed: int) -> None:
    found = planned(seed)
    if found is None:
        return
    for week in range(1, 9):
        made = again(*found, Case(week, 0, Said()))
        assert made.problems or (made.text, made.changes) == (print_program(found[0]), ())


@pytest.mark.parametrize("name", KNOWN)
@given(seed=st.integers(0, 10**6))
@settings(max_examples=12, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_week_of_the_examples(name: str, seed: int) -> None:
    program = parse((EXAMPLES / f"{name}.topset").read_text("utf-8")).program
    assert not list(flaws(program, None, case_of(program, Random(seed))))


@pytest.mark.parametrize("seed", range(2, 21, 4))
def test_planning_again_for_the_same_reason_changes_nothing_more(seed: int) -> None:
    found = planned(seed)
    if found is None:
        return
    program, athlete = found
    case = Case(2, 0, Said(minutes=("35",), sore=("quads",)))
    made = again(program, athlete, case)
    twice = again(parse(made.text).program, athlete, case)
    assert twice.text == made.text
