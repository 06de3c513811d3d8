"""Days longer than the plan can use: said once, with days that hold it."""

from dataclasses import replace

import pytest
from small import days, someone

from topset.evidence.figure import PUBLISHED
from topset.methods.expand import expand
from topset.metrics.minutes import session_minutes
from topset.metrics.view import View
from topset.model.athlete import Athlete
from topset.model.program import Level, Program, Weekday
from topset.notation import parse
from topset.planner import plan
from topset.planner.spare import longest, spare_room

TEXT = """weeks 1-4
day mon
warm-up 10min
Bench Press: 4x8-10 @RIR2 rest 2:00
day thu
warm-up 10min
Back Squat: 5x8-10 @RIR2 rest 2:00
"""


def view(athlete: Athlete) -> View:
    program = parse(TEXT).program
    return View(program, expand(program, athlete), athlete, PUBLISHED)


def test_room_to_spare_is_said() -> None:
    athlete = someone(days={Weekday.MON: 90, Weekday.THU: 60})
    (reason,) = spare_room(view(athlete), athlete.days)
    assert "2 days of 25 minutes" in reason.message


@pytest.mark.parametrize("minutes", [20, 25])
def test_days_that_are_used_are_not_remarked_on(minutes: int) -> None:
    athlete = someone(days=dict.fromkeys(days("mon thu"), minutes))
    assert spare_room(view(athlete), athlete.days) == ()


def test_each_day_counts_with_its_longest_session() -> None:
    found = longest(view(someone(days=dict.fromkeys(days("mon thu"), 60))))
    assert found[Weekday.THU] > found[Weekday.MON]


def test_the_days_that_are_named_hold_the_plan() -> None:
    athlete = someone(level=Level.BEGINNER, days=dict.fromkeys(days("mon tue wed fri sat"), 120), weeks=4)
    answer = plan(athlete, seconds=1.0)
    (said,) = (reason.message for reason in answer.unmet if reason.code == "PLAN102")
    minutes = int(said.split(" days of ")[1].split()[0])
    assert isinstance(answer.program, Program)
    shorter = replace(athlete, days=dict.fromkeys(athlete.days, minutes))
    sessions = expand(answer.program, shorter).sessions
    assert max(session_minutes(session, PUBLISHED).middle for session in sessions) <= minutes
