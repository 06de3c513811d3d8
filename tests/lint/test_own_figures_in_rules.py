"""A lifter's own figures change what the rules find."""

import pytest

from topset.evidence import back_offs, check_limits, effort, progression, sessions, traditional, zones
from topset.evidence.figure import Figure, Figures
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.lint.engine import check
from topset.notation import parse

NONE = Figures()
COMBINED = """goal hypertrophy
level beginner
weeks 1-4
day mon
Back Squat: 3x8 @RIR3
Leg Press: 3x10 @RIR3
Lat Pulldown: 3x10 @RIR3
Seated Cable Row: 3x10 @RIR3
"""
SINGLE_JOINTS = """day mon
Bench Press: 3x8 @RIR2
Cable Fly: 3x12 @RIR1
Lateral Raise: 3x12 @RIR1
Triceps Pushdown: 3x12 @RIR1
"""
FAILING = "day mon\nLeg Extension: 3x12 @RIR0\nLeg Curl: 3x12 @RIR0\nCalf Raise: 3x15 @RIR0\n"
POWER = "goal power\nweeks 1-4\nday mon\nPower Clean: 8x3 @75% rest 2:00\n"


GROWING = """\
level beginner
max Back Squat 60kg x5
weeks 1-8
day mon
Back Squat: 3x5 @{47.5 50 52.5 55 57.5 60 62.5 65}kg
"""


def found(text: str, code: str, figures: Figures) -> list[Reason]:
    parsed = parse(text)
    assert not parsed.problems
    return [reason for reason in check(parsed.program, figures=figures) if reason.code == code]


@pytest.mark.parametrize(
    ("text", "code", "figure", "value", "before", "after"),
    [
        ("day mon\nLeg Press: 3x6 @RIR2 rest 20s\n", "RST401", traditional.VOLUME_FROM, 6, 0, 1),
        ("day mon\nLeg Press: 3x8 @RIR2 rest 20s\n", "RST401", traditional.VOLUME_FROM, 9, 1, 0),
        (GROWING, "INT304", progression.GAIN_BEGINNER, 0, 0, 1),
        (FAILING, "INT306", check_limits.FAILING_EXERCISES, 4, 1, 0),
        (SINGLE_JOINTS, "SEL611", check_limits.ISOLATIONS_OVER, 2, 1, 0),
        (COMBINED, "SEL604", sessions.COMBINED_COMPOUNDS, 3, 1, 0),
        (POWER, "INT308", zones.POWER_REPS, 20, 0, 1),
        (
            "day mon\nLeg Extension: top 1x8 @80% rest 2:00, back-off 2x8 @65%\n",
            "SEL601",
            back_offs.HEAVY_FROM,
            800,
            0,
            1,
        ),
    ],
)
def test_a_figure_of_ones_own_decides(
    text: str, code: str, figure: Figure[int], value: int, before: int, after: int
) -> None:
    assert len(found(text, code, NONE)) == before
    assert len(found(text, code, Figures({figure.key: value}))) == after


def test_what_a_beginner_keeps_in_reserve_is_ones_own_figure() -> None:
    top = "level beginner\nday mon\nBench Press: top 1x8 @70%, back-off 2x10 @60%\n"
    [usual], [own] = (found(top, "SEL602", f) for f in (NONE, Figures({effort.BEGINNER_RIR.key: 8})))
    assert "with 3 reps in reserve" in usual.remedy
    assert "with 4 reps in reserve" in own.remedy


def test_a_beginner_is_told_to_keep_more_in_reserve() -> None:
    failing = "day mon\nBack Squat: 3x8 @RIR0\n"
    [anyone], [beginner] = (found(f"{level}{failing}", "INT306", NONE) for level in ("", "level beginner\n"))
    assert anyone.remedy.startswith("Keep 1 or more")
    assert beginner.remedy.startswith("Keep 3 or more")
    assert [edit.text for edit in beginner.fix] == ["3x8 @RIR3"]


def test_a_back_off_out_of_reach_is_told_how_much_lighter() -> None:
    text = "day mon\nBench Press: top 1x2 @85% rest 3:00, back-off 3x10 @82.5%\n"
    [reason] = found(text, "INT304", Figures({back_offs.RELIEF.key: Span(30, 60)}))
    assert reason.remedy.endswith("take 3-6% off.")


def test_only_written_loads_fall_behind_a_growing_maximum() -> None:
    in_percent = GROWING.replace("{47.5 50 52.5 55 57.5 60 62.5 65}kg", "{70 72 75 78 82 85 89 93}%")
    assert found(in_percent, "INT304", NONE)
    assert not found(GROWING, "INT304", NONE)
