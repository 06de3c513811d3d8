"""Known lifts that a plan does not train are said, with the true reason."""

import pytest
from small import days, someone

from topset.evidence.figure import PUBLISHED
from topset.ground.reason import Reason
from topset.ground.units import Load
from topset.model.program import Goal, Max
from topset.planner import plan
from topset.planner.left_out import left_out

PULL_UP = Max("pull_up", Load(20_000))
ROW = Max("barbell_row", Load(80_000))


def messages(
    *maxes: Max, trained: tuple[str, ...] = (), said: tuple[Reason, ...] = (), **fields: object
) -> list[str]:
    athlete = someone(maxes=maxes, **fields)
    return [reason.message for reason in left_out(athlete, PUBLISHED, trained, said)]


def test_what_is_trained_is_not_mentioned() -> None:
    assert not messages(ROW, trained=("barbell_row",))


def test_pain_comes_first() -> None:
    (said,) = messages(PULL_UP, hurts=frozenset({"elbow"}), trained=("lat_pulldown",))
    assert said == "Pull-Up stresses the elbow, which hurts; it is left out, though its maximum is known."


def test_then_what_stands_in_its_place() -> None:
    (said,) = messages(ROW, trained=("cable_row", "machine_row", "leg_press"))
    assert said == (
        "Barbell Row is left out, though its maximum is known: the plan has Cable Row and Machine Row in its place."
    )


def test_then_that_there_was_no_place() -> None:
    (said,) = messages(ROW, trained=("leg_press",))
    assert said.startswith("Barbell Row found no place within the days, the minutes and the other work")


def test_nothing_is_said_twice() -> None:
    said = Reason("KNOWN", "Barbell Row did not find a place, though its maximum is known.")
    assert not messages(ROW, said=(said,))


@pytest.mark.parametrize("goal", [Goal.HYPERTROPHY, Goal.STRENGTH, Goal.ENDURANCE])
def test_every_known_lift_is_in_the_plan_or_named(goal: Goal) -> None:
    lifts = [
        ROW,
        PULL_UP,
        Max("deadlift", Load(150_000)),
        Max("dip", Load(20_000)),
        Max("overhead_press", Load(60_000)),
    ]
    names = ("Barbell Row", "Pull-Up", "Deadlift", "Dip", "Overhead Press")
    at = dict.fromkeys(days("mon thu"), 30)
    answer = plan(someone(goal=goal, maxes=tuple(lifts), days=at, hurts=frozenset({"elbow"})), seconds=1.0)
    assert answer.program
    there = {line.exercise for block in answer.program.blocks for day in block.days for line in day.lines}
    for lift, name in zip(lifts, names, strict=True):
        said = [
            r for r in answer.unmet if r.message.startswith(f"{name} ") and "maximum is known" in r.message
        ]
        assert len(said) == (lift.exercise not in there), name
