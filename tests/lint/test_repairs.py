"""The fix of a rule's own example removes the finding, and nothing in the text breaks."""

import pytest

from topset.lint.engine import rules
from topset.lint.examples import athlete_of, findings_of
from topset.lint.fix import mend
from topset.lint.rule import Example, Rule

FAMILIES = ("INT", "RST", "ORD", "SEL")
FIXABLE = [
    (rule, example)
    for rule in rules().values()
    if rule.code.startswith(FAMILIES)
    for example in rule.flagged
    if all(reason.fix for reason in findings_of(example) if reason.code == rule.code)
]


def named(value: object) -> str:
    return value.code if isinstance(value, Rule) else ""


@pytest.mark.parametrize(("rule", "example"), FIXABLE, ids=named)
def test_fix_removes_the_finding(rule: Rule, example: Example) -> None:
    text, applied = mend(example.text, athlete_of(example.athlete))
    again = findings_of(Example(text, example.athlete))
    assert applied
    assert rule.code not in {reason.code for reason in again}


def test_enough_rules_repair() -> None:
    assert len(FIXABLE) >= 15


def test_drop_set_loses_its_rests() -> None:
    text, _ = mend("day mon\nLeg Extension: 1x10 @RIR0 rest 1:30, drop 1x8 rest 45s, drop 1x8 rest 1:30\n")
    assert "Leg Extension: 1x10 @RIR0 rest 0s, drop 1x8 rest 0s, drop 1x8 rest 1:30" in text


def test_lines_of_a_superset_stay_where_they_are() -> None:
    found = findings_of(
        Example("day mon\nA1 Leg Extension: 3x12 @RIR1 rest 0s\nA2 Calf Raise: 3x12\nBack Squat: 3x5\n")
    )
    assert [reason.fix for reason in found if reason.code == "ORD501"] == [()]
