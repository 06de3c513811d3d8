"""Every rule keeps the promises of its docstring."""

import re

import pytest

from topset.evidence.sources import SOURCES
from topset.evidence.statements import statements
from topset.ground.reason import Severity
from topset.lint.engine import rules
from topset.lint.examples import findings_of
from topset.lint.rule import Example, Rule

RULES = tuple(rules().values())
FLAGGED = [(rule, example) for rule in RULES for example in rule.flagged]
ACCEPTED = [(rule, example) for rule in RULES for example in rule.accepted]


def named(value: object) -> str:
    return value.code if isinstance(value, Rule) else ""


@pytest.mark.parametrize(("rule", "example"), FLAGGED, ids=named)
def test_flagged_example_is_flagged(rule: Rule, example: Example) -> None:
    found = [reason for reason in findings_of(example) if reason.code == rule.code]
    assert found
    assert all(reason.place for reason in found)
    assert all(reason.message.endswith((".", "?")) for reason in found)


@pytest.mark.parametrize(("rule", "example"), ACCEPTED, ids=named)
def test_accepted_example_is_accepted(rule: Rule, example: Example) -> None:
    assert not [reason.message for reason in findings_of(example) if reason.code == rule.code]


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_docstring_has_its_shape(rule: Rule) -> None:
    assert rule.title.endswith(".")
    assert len(rule.title) <= 100
    assert len(rule.why) > 60
    assert rule.flagged
    assert rule.accepted
    assert all(example.text.strip() for example in (*rule.flagged, *rule.accepted))


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_code_and_name_come_from_the_file(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9 ]+", rule.name)
    assert isinstance(rule.severity, Severity)


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_citations_exist(rule: Rule) -> None:
    known = {*statements(), *SOURCES}
    assert set(rule.cites) <= known
    assert rule.cites or rule.code.startswith("LNT")
