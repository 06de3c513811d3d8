"""What the articles prescribe passes the rules, but for what the articles themselves leave open."""

import pytest

from topset.lint.examples import findings_of
from topset.lint.rule import Example

FAMILIES = ("INT", "RST", "ORD", "SEL")
SAMPLE = """day mon
warm-up 10-15min: Light Cardio 5min, Leg Swings x10, Torso Twists x10, Cat-Cow x8
Back Squat: 3-4x5-8
Pull-Up: 3-4x6-10
Romanian Deadlift: 3x8-12
Barbell Row: 3x8-12
Leg Press: 2-3x10-15
Face Pull: 2-3x12-15
cool-down 5-10min
"""


def codes(text: str) -> dict[str, str]:
    return {r.code: r.severity.value for r in findings_of(Example(text)) if r.code.startswith(FAMILIES)}


@pytest.mark.parametrize(
    "line",
    [
        "Back Squat: top 1x2-3 @85%, back-off 3x8-10 @75%",
        "Power Clean: top 1x1 @94%, back-off 2x2 @86%",
        "Bench Press: top 1x2-3 @85%, back-off 3x6-8 @80%",
        "Deadlift: top 1x1 @92.5% rest 3:00, back-off 2x2 @75% rest 2:00",
        "Deadlift: heavy-top top 92.5% back 80%top 2x3-5",
        "Back Squat: top-back-off goal hypertrophy",
        "Bench Press: top-back-off goal strength",
        "Power Clean: top-back-off goal power",
        "Leg Press: traditional-volume",
        "Bench Press: traditional-strength",
        "Hip Thrust: backwards",
        "Barbell Curl: backwards",
        "Leg Press: 4x10 @65% rest 30-45s",
        "Bench Press: 3-4x4 @85% rest 2:00-5:00",
        "Lat Pulldown: rep-wave wave {8 9 10} sets 3",
    ],
)
def test_prescription_is_not_flagged(line: str) -> None:
    found = codes(f"day mon\n{line}\n")
    assert {code for code in found if code != "SEL611"} == set()


@pytest.mark.parametrize(
    ("goal", "line"),
    [
        ("hypertrophy", "Back Squat: top 1x2-3 @85%, back-off 3x8-10 @75%"),
        ("power", "Power Clean: top 1x1 @94%, back-off 2x2 @86%"),
        ("strength", "Bench Press: top 1x2-3 @85%, back-off 3x6-8 @80%"),
    ],
)
def test_prescription_lies_in_the_zone_of_its_goal(goal: str, line: str) -> None:
    assert codes(f"goal {goal}\nweeks 1-3\nday mon\n{line}\n") == {}


def test_sample_of_back_and_legs_gets_two_remarks() -> None:
    assert codes(SAMPLE) == {"ORD502": "info", "ORD504": "info"}
