"""Every variable that the web application reads is told of."""

import re
from pathlib import Path

from topset.web import settings

ROOT = Path(__file__).parents[2]
SOURCES = Path(settings.__file__).parent
VARIABLE = re.compile(r"\bTOPSET_[A-Z_]+\b|\bDATABASE_URL\b")


def test_every_variable_is_in_the_documentation() -> None:
    read = {name for file in SOURCES.rglob("*.py") for name in VARIABLE.findall(file.read_text("utf-8"))}
    told = set(VARIABLE.findall((ROOT / "docs" / "web.md").read_text("utf-8")))
    assert "TOPSET_DATA" in read
    assert read == told
