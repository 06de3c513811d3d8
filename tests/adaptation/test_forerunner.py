"""A week planned anew stands in a block of its own, and progress goes on through it."""

import pytest
from cases import HEAD, changed, log

PARTED = (
    f"{HEAD}progress double\n\nweek 1\nday mon\nLat Pulldown: 3x8-10 @50kg @RIR2\n\n"
    "week 2\nday {day}\n{line}\n\nweeks 3-6\nday mon\nLat Pulldown: 3x8-10 @50kg @RIR2\n"
)
ALL_DONE = "Lat Pulldown: 50kg x10 @RIR2, x10 @RIR2, x10 @RIR2"


@pytest.mark.parametrize(
    ("day", "line"),
    [
        ("mon", "Lat Pulldown: 3x8-10 @50kg @RIR2"),
        ("wed", "Lat Pulldown: 3x8-10 @50kg @RIR2"),
        ("mon", "Lat Pulldown: 2x8-10 @50kg @RIR3"),
    ],
    ids=["same", "moved", "a set fewer"],
)
def test_progress_goes_on_through_a_week_of_its_own(day: str, line: str) -> None:
    text = PARTED.format(day=day, line=line)
    assert changed(text, log(ALL_DONE))[0] == line.replace("@50kg", "@55kg")
    sets = "2" if line.startswith("Lat Pulldown: 2") else "3"
    done = log(ALL_DONE, ALL_DONE if sets == "3" else "Lat Pulldown: 50kg x10 @RIR3, x10 @RIR3")
    assert changed(text, done) == ["Lat Pulldown: 3x8-10 @55kg @RIR2"]


def test_a_deload_or_other_reps_begin_anew() -> None:
    others = PARTED.format(day="mon", line="Lat Pulldown: 3x15-20 @40kg @RIR2")
    assert changed(others, log(ALL_DONE)) == []
    rested = PARTED.format(day="mon", line="Lat Pulldown: 3x8-10 @50kg @RIR2").replace(
        "week 2", "week 2 deload"
    )
    assert changed(rested, log(ALL_DONE, "Lat Pulldown: 50kg x10, x10, x10")) == []
