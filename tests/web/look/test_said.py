"""What the library says is found again by the text that it was made of, and nothing else of it is changed."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from django.utils import translation
from django.utils.dates import WEEKDAYS
from pseudo import narrowed
from scripts.words import CATALOGUE, messages, written

from topset.app.as_json import Json, as_json
from topset.app.explain_method import MethodPage, explain_method
from topset.app.explain_plan import explain_plan
from topset.app.plan import plan
from topset.catalogue import exercises
from topset.formulas import formulas
from topset.ground.reason import Reason
from topset.lint.engine import rules
from topset.lint.examples import findings_of
from topset.methods import methods
from topset.notation.athlete_file import read_athlete
from topset.planner.answer import Plan
from topset.web.signs import DATE
from topset.web.statements import said

ATHLETE = (Path(__file__).parents[3] / "examples" / "athlete.toml").read_text(encoding="utf-8")
SAID = {"message", "remedy", "words", "says"}
# Names stay, days are in Django's own catalogues, units are the same, and how sets and methods are written.
LIFTS = [one.name for one in exercises().values()]
NAMED = sorted([*LIFTS, *methods(), *formulas(), *map(str, WEEKDAYS.values())], key=len, reverse=True)
NAMES = re.compile("|".join(NAMED))
NOTATION = re.compile(
    r"[A-Z][a-z]+\.?\s\d+,\s\d{4}|`[^`]*`|@\S+|\d+[\d.]*(?:kg|min|RM)|\b(?:kg|lb|min|RIR|RPE|RM)\b"
)


def of_rules() -> Iterator[str]:
    """What the rules say of their own examples."""
    for rule in rules().values():
        for example in (*rule.flagged, *rule.accepted):
            yield from _reasons(findings_of(example))


def of_methods() -> Iterator[str]:
    pages = (explain_method(name) for name in methods())
    for page in pages:
        assert isinstance(page, MethodPage)
        yield from (page.title, page.what, page.progression)


@cache
def of_plans() -> tuple[str, ...]:
    """What a plan says of itself, and one that has too little time, with all that is said of that."""
    enough, little = _planned(ATHLETE), _planned(ATHLETE.replace("60", "30"))
    told = (text for found in (enough, little) for text in _reasons((*found.unmet, *found.reasons)))
    return (*told, *_said_in(as_json(explain_plan(little))))


def _planned(text: str) -> Plan:
    athlete, _ = read_athlete(text, "athlete")
    assert athlete
    return plan(athlete, seconds=20).plan


def _reasons(reasons: Iterable[Reason]) -> Iterator[str]:
    return (text for reason in reasons for text in (reason.message, reason.remedy))


def _said_in(found: Json) -> Iterator[str]:
    if isinstance(found, list):
        for each in found:
            yield from _said_in(each)
    if isinstance(found, dict):
        yield from (text for name, text in found.items() if name in SAID and isinstance(text, str))
        for each in found.values():
            yield from _said_in(each)


@pytest.mark.parametrize("texts", [of_rules, of_methods, of_plans])
def test_every_statement_is_found(texts: Callable[[], Iterable[str]], wide: str) -> None:
    with translation.override(wide):
        told = {text: said(text) for text in texts()}
    assert len(told) > 20
    assert [text for text, wider in told.items() if re.search("[a-z]{2}", _bare(wider))] == []


@pytest.mark.parametrize("texts", [of_rules, of_methods, of_plans])
def test_a_statement_keeps_all_that_it_says(texts: Callable[[], Iterable[str]], wide: str) -> None:
    with translation.override(wide):
        told = {text: narrowed(said(text)) for text in texts()}
    assert [text for text, again in told.items() if again != text and not re.search(DATE, text)] == []


def test_in_english_nothing_is_looked_for() -> None:
    assert said("Nobody ever said this.") == "Nobody ever said this."
    assert said("Chest is trained once a week.") == "Chest is trained once a week."


def test_what_the_lifter_named_stays(wide: str) -> None:
    with translation.override(wide):
        assert '"Chest and back"' in said('It follows "Chest and back" of week 5, done on 2026-11-20.')
        assert said("Bench Press") == "Bench Press"


def test_the_catalogue_is_fresh() -> None:
    assert CATALOGUE.read_text(encoding="utf-8") == written(messages()), "run python -m scripts.words"


def _bare(text: str) -> str:
    return NOTATION.sub("", NAMES.sub("", text))


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ('Is it Rowing Machine? Then add --same "Row=Rowing Machine".', "Is it Rowing Machine?"),
        (
            "Move both (`--move tue=wed --move wed=tue`), or say that tue is missed.",
            "Move both, or say that tue is missed.",
        ),
        ("Take the deload out; `topset check` will say where that goes too far.", "Take the deload out."),
        ("If you have the time: `--move thu=wed`.", ""),
        ("Two-way split -- as it was.", "Two-way split -- as it was."),
    ],
)
def test_what_a_terminal_is_told_stands_on_no_page(told: str, shown: str) -> None:
    assert said(told) == shown
