"""A session that goes on past midnight is still the day's."""

import datetime
import uuid

import pytest

from topset.web.training import clock, lifted
from topset.web.training.events import Tap, take
from topset.web.training.models import Lifter, Program

EVENING = datetime.datetime(2026, 11, 20, 23, 50, tzinfo=datetime.UTC)
DAY = EVENING.date()


def begun(lifter: Lifter, program: Program, slot: str = "1.3", text: str = "70kg x8") -> None:
    take(
        lifter,
        [
            Tap(
                id=uuid.uuid4(),
                session=f"{program.pk}/1/mon",
                date=DAY,
                slot=slot,
                text=text,
                at=EVENING,
                exercise="Bench Press",
            )
        ],
    )


def at(monkeypatch: pytest.MonkeyPatch, now: datetime.datetime) -> None:
    monkeypatch.setattr(clock, "now", lambda _lifter: now)


@pytest.mark.parametrize(
    ("hours", "day"),
    [(0, DAY), (1, DAY), (5, DAY), (7, DAY + datetime.timedelta(1)), (20, DAY + datetime.timedelta(1))],
)
def test_a_session_under_way_keeps_its_day_for_some_hours(
    monkeypatch: pytest.MonkeyPatch, lifter: Lifter, program: Program, hours: int, day: datetime.date
) -> None:
    begun(lifter, program)
    at(monkeypatch, EVENING + datetime.timedelta(hours=hours))
    assert lifted.day_of(lifter) == day


def test_one_that_is_finished_does_not(
    monkeypatch: pytest.MonkeyPatch, lifter: Lifter, program: Program
) -> None:
    begun(lifter, program)
    begun(lifter, program, "finished", "finished")
    at(monkeypatch, EVENING + datetime.timedelta(hours=1))
    assert lifted.day_of(lifter) == DAY + datetime.timedelta(1)


def test_the_day_is_that_of_the_lifters_clock(monkeypatch: pytest.MonkeyPatch, lifter: Lifter) -> None:
    lifter.time_zone = "Pacific/Auckland"
    assert clock.local(lifter, EVENING).date() == DAY + datetime.timedelta(1)
    lifter.time_zone = "Nowhere/At_All"
    assert clock.local(lifter, EVENING).date() == DAY
