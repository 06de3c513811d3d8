"""Families of patterns are written once, and everybody who speaks of them means the same ones."""

import re
from pathlib import Path

import pytest

from topset.model import families
from topset.model.exercise import Pattern

SOURCE = Path(families.__file__).parents[1]
WRITTEN = re.compile(r"(?:Pattern\.[A-Z_]+\s*,\s*)+Pattern\.[A-Z_]+")
NAMED = {name: value for name, value in vars(families).items() if isinstance(value, frozenset)}
OWNER = SOURCE / "model" / "families.py"


def test_families_hold_each_other_where_their_names_say_so() -> None:
    assert families.CHEST_PRESSES < families.PRESSES
    assert families.PULLS == families.ROWS | families.PULLDOWNS
    assert not families.KNEE & families.LEG_ISOLATIONS


@pytest.mark.parametrize("name", sorted(n for n, members in NAMED.items() if len(members) > 1))
def test_a_family_is_written_in_one_place(name: str) -> None:
    members = NAMED[name]
    for path in SOURCE.rglob("*.py"):
        if path != OWNER:
            for found in WRITTEN.findall(path.read_text(encoding="utf-8")):
                written = frozenset(Pattern[word] for word in re.findall(r"Pattern\.([A-Z_]+)", found))
                assert written != members, f"{path.name} writes {name} anew"
