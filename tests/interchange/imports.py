"""Help for tests of imports: read a text, and see what would stand in the journal."""

import datetime
import os
from pathlib import Path
from typing import Any

import pytest

from topset.ground.units import Unit
from topset.interchange import Imported, Options, recognised
from topset.model.journal import Journal
from topset.notation import parse_journal, print_journal

TODAY = datetime.date(2026, 11, 21)
SAMPLES = (
    "TOPSET_EXPORTS"  # the environment's name of a folder with real exports, which are nobody's to share
)


def read(data: str | bytes, **options: Any) -> Imported:
    """What a file holds; it must be recognised, and every row of it accounted for."""
    raw = data if isinstance(data, bytes) else data.encode()
    kind = recognised(raw)
    assert kind is not None
    found = kind.read(raw, Options("f.csv", **({"today": TODAY} | options)))
    assert found.summary.adds_up
    assert_can_be_written(found)
    return found


def read_kg(data: str | bytes, **options: Any) -> Imported:
    """As `read`, of loads in kg."""
    return read(data, unit=Unit.KG, **options)


def text(found: Imported) -> str:
    """The journal of an import."""
    return print_journal(Journal(found.entries, found.unit, found.own))


def lines(found: Imported) -> list[str]:
    """Its lines, without exercises of one's own and blank lines."""
    return [line for line in text(found).splitlines() if line and not line.startswith("exercise ")]


def assert_can_be_written(found: Imported) -> None:
    """What is written is read as the same."""
    journal = Journal(found.entries, found.unit, found.own)
    parsed = parse_journal(print_journal(journal))
    assert parsed.problems == ()
    assert parsed.journal == journal


def codes(found: Imported) -> list[str]:
    """The codes of what is remarked and asked, with their lines."""
    said = (*found.questions, *found.remarks)
    return [f"{each.code}:{each.place.line}" if each.place else each.code for each in said]


def sample(name: str) -> bytes:
    """A real export; the test is skipped where there is none."""
    path = Path(os.environ.get(SAMPLES, "")) / name
    if not path.is_file():
        pytest.skip("no real exports here")
    return path.read_bytes()
