"""Back-offs follow the top set as it was lifted."""

import pytest

from topset.app.as_lifted import TopSet, read_top_set
from topset.app.session import SessionSheet, Which, session
from topset.ground.reason import Reason

TEXT = """\
max Bench Press 100kg
day mon
Bench Press: top 1x2-3 @85% rest 3:00, back-off 3x6-8 @80% rest 2:30
"""


def back_off(*lifted: str) -> str:
    found: SessionSheet = session(TEXT, "x.topset", Which(lifted=lifted))
    assert found.sheet
    return next(line.load for line in found.sheet.works[0].sets if line.role == "back-off")


def kilograms(load: str) -> float:
    return float(load.split(maxsplit=1)[0].removesuffix("kg"))


def test_a_set_as_planned_leaves_them() -> None:
    assert kilograms(back_off("Bench Press=85kg x3")) == kilograms(back_off())


def test_a_heavy_day_lowers_them_and_a_light_one_raises_them() -> None:
    usual = kilograms(back_off())
    assert kilograms(back_off("Bench Press=85kg x1 @RIR0")) < usual
    assert kilograms(back_off("bench press = 90kg x3 @RIR4")) > usual


def test_they_stay_lighter_than_the_top_set() -> None:
    assert kilograms(back_off("Bench Press=60kg x3 @RIR0")) < 60


@pytest.mark.parametrize(
    "text", ["", "Bench Press", "Bench Press=100", "Bench Press=0kg x3", "Nothing=100kg x3"]
)
def test_what_is_no_set_is_said(text: str) -> None:
    assert isinstance(read_top_set(text), Reason)


def test_pounds_and_reserve_are_read() -> None:
    top = read_top_set("Squat=315lb x2 @RIR1.5")
    assert isinstance(top, TopSet)
    assert (top.exercise, top.done.load.number, top.done.rir) == ("back_squat", 315, 3)
