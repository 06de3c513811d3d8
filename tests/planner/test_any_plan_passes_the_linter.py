"""Whoever asks: the plan can be read back, and the linter finds nothing wrong that the plan has not said itself.

TOPSET_ATHLETES=300 asks for three hundred of them.
"""

import os

import pytest
from athletes import AWKWARD, athletes
from benchmarks.athletes import random_athlete
from benchmarks.soundness import flaws
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from topset.model.athlete import Athlete
from topset.model.program import Goal
from topset.planner import plan

WIDEST = 0.25  # a plan so far from the bound is hardly better than none
HASTE = 0.5  # seconds of a search at the most, which a gap of
ROUGH = 0.1  # ends: what comes first must be as sound as what is best
CHUNK = 10  # athletes in a test: tests are shared among processes
ATHLETES = int(os.environ.get("TOPSET_ATHLETES", "70"))

anybody = settings(
    max_examples=10,
    derandomize=True,
    deadline=None,
    phases=(Phase.generate,),  # a smaller athlete is no simpler to plan for, and each try takes seconds
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("first", range(0, ATHLETES, CHUNK))
def test_the_first_plan_for_anybody_is_sound(first: int) -> None:
    found = {seed: flaws_of(random_athlete(seed), HASTE, ROUGH) for seed in range(first, first + CHUNK)}
    assert not {seed: said for seed, said in found.items() if said}


@given(athletes(Goal.STRENGTH, Goal.POWER, Goal.MIXED))
@anybody
def test_any_plan_for_strength_passes_the_linter(athlete: Athlete) -> None:
    assert not flaws_of(athlete, seconds=1.0, widest=WIDEST)


@given(athletes(Goal.HYPERTROPHY, Goal.LEAN, Goal.ENDURANCE))
@anybody
def test_any_plan_for_size_or_endurance_passes_the_linter(athlete: Athlete) -> None:
    assert not flaws_of(athlete, seconds=1.0, widest=WIDEST)


@pytest.mark.parametrize("kind", AWKWARD)
@given(data=st.data())
@settings(anybody, max_examples=3)
def test_what_cannot_all_be_had_is_planned_soundly_or_refused(kind: str, data: st.DataObject) -> None:
    assert not flaws_of(AWKWARD[kind](data.draw(athletes())), HASTE, ROUGH)


def flaws_of(athlete: Athlete, seconds: float, gap: float | None = None, *, widest: float = 1.0) -> list[str]:
    """Everything that is wrong with the plan for an athlete."""
    answer = plan(athlete, seconds=seconds, gap=gap)
    wide = [f"a gap of {answer.gap:.0%}"] if answer.gap > widest else []
    return [*flaws(answer, athlete), *wide]
