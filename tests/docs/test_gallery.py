"""The gallery shows the plans that are written today, and each keeps the rules."""

import re
import tomllib

import house_path  # noqa: F401  # first: it makes scripts importable
import pytest
from scripts.gallery import ATHLETES, PAGES, Person, page_of, people

from topset.ground.reason import Severity
from topset.lint.engine import check
from topset.notation import parse, print_program
from topset.notation.athlete_file import read_athlete

READERS = ("strength", "physique", "beginners")
HANDED_OUT = {"A", "B", "C"}  # an F is refused
FORTY = 40
QUICK = ("02", "08", "24")  # small enough to be planned again in every run
EVERYBODY = {person.path.stem: person for person in people()}


def test_there_are_forty() -> None:
    assert len(EVERYBODY) == FORTY
    assert {page.stem for page in PAGES.glob("[0-9]*.md")} == set(EVERYBODY)


@pytest.mark.parametrize("person", EVERYBODY.values(), ids=EVERYBODY)
def test_each_program_keeps_the_rules(person: Person) -> None:
    (text,) = re.findall(r"```topset\n(.*?)```", person.page.read_text(encoding="utf-8"), re.DOTALL)
    athlete, _ = read_athlete(person.text)
    program = parse(text).program
    assert print_program(program) == text
    assert [r.message for r in check(program, athlete) if r.severity is not Severity.INFO] == []


@pytest.mark.parametrize("person", [p for stem, p in EVERYBODY.items() if stem.startswith(QUICK)])
def test_the_page_is_what_is_planned(person: Person) -> None:
    assert page_of(person) == person.page.read_text(encoding="utf-8")


def test_everybody_is_graded_and_nobody_is_refused() -> None:
    grades = tomllib.loads((ATHLETES / "grades.toml").read_text(encoding="utf-8"))["grades"]
    assert set(grades) == set(EVERYBODY)
    assert {entry[reader] for entry in grades.values() for reader in READERS} <= HANDED_OUT
